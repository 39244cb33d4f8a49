package org.openbbic.frameworks.spring;

import jakarta.validation.Valid;
import org.openbbic.model.arende.Arende;
import org.openbbic.model.arende.Processteg;
import org.springframework.stereotype.Service;
import org.springframework.validation.annotation.Validated;

/** Saves no case that is wrong, whoever calls. */
@Service
@Validated
class CaseStore {

    String save(@Valid Arende arende) {
        return "saved";
    }

    @Validated(Processteg.Beslut.class)
    String saveDecision(@Valid Arende arende) {
        return "saved";
    }
}
