package org.openbbic.frameworks.spring;

import jakarta.validation.ConstraintViolation;
import jakarta.validation.ConstraintViolationException;
import jakarta.validation.Valid;
import java.util.List;
import java.util.stream.Collectors;
import org.openbbic.constraint.RuleViolation;
import org.openbbic.model.arende.Arende;
import org.openbbic.model.arende.Processteg;
import org.springframework.http.HttpStatus;
import org.springframework.validation.BindingResult;
import org.springframework.validation.FieldError;
import org.springframework.validation.annotation.Validated;
import org.springframework.web.bind.MethodArgumentNotValidException;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** Takes cases in and answers with what is wrong, a line for each violation. */
@RestController
class CaseController {

    private final CaseStore store;

    CaseController(CaseStore store) {
        this.store = store;
    }

    @PostMapping("/arende")
    String save(@Valid @RequestBody Arende arende) {
        return "saved";
    }

    @PostMapping("/arende/beslut")
    String saveDecision(@Validated(Processteg.Beslut.class) @RequestBody Arende arende) {
        return "saved";
    }

    @PostMapping("/arende/aktualisering")
    String saveIntake(@Validated(Processteg.Aktualisering.class) @RequestBody Arende arende) {
        return "saved";
    }

    /** Saves whatever is wrong and says it beside. */
    @PostMapping("/arende/utkast")
    String saveDraft(@Valid @RequestBody Arende arende, BindingResult result) {
        return "saved\n" + lines(result.getFieldErrors());
    }

    @PostMapping("/lager")
    String store(@RequestBody Arende arende) {
        return store.save(arende);
    }

    @PostMapping("/lager/beslut")
    String storeDecision(@RequestBody Arende arende) {
        return store.saveDecision(arende);
    }

    @ExceptionHandler
    @ResponseStatus(HttpStatus.BAD_REQUEST)
    String notValid(MethodArgumentNotValidException e) {
        return lines(e.getFieldErrors());
    }

    @ExceptionHandler
    @ResponseStatus(HttpStatus.BAD_REQUEST)
    String notValid(ConstraintViolationException e) {
        return e.getConstraintViolations().stream()
                .map(violation -> line(violation, violation.getPropertyPath().toString(), violation.getMessage()))
                .sorted()
                .collect(Collectors.joining("\n"));
    }

    private static String lines(List<FieldError> errors) {
        return errors.stream()
                .map(error -> line(
                        error.unwrap(ConstraintViolation.class),
                        error.getObjectName() + " " + error.getField(),
                        String.valueOf(error.getDefaultMessage())))
                .sorted()
                .collect(Collectors.joining("\n"));
    }

    private static String line(ConstraintViolation<?> violation, String place, String text) {
        RuleViolation rule = RuleViolation.find(violation).orElseThrow();
        return rule.level() + " " + rule.rule() + " " + place + ": " + text;
    }
}
