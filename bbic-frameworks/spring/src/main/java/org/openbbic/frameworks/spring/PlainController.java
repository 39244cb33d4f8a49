package org.openbbic.frameworks.spring;

import jakarta.validation.Valid;
import org.openbbic.model.arende.Arende;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

/** Leaves what is wrong to Spring. */
@RestController
class PlainController {

    @PostMapping("/utan-hantering")
    String save(@Valid @RequestBody Arende arende) {
        return "saved";
    }
}
