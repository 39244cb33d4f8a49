package org.openbbic.frameworks.spring;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import org.springframework.boot.SpringBootConfiguration;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;

/** A vendor's system, as small as it can be: cases come in over HTTP, and what is saved is judged first. */
@SpringBootConfiguration(proxyBeanMethods = false)
@EnableAutoConfiguration
@Import({ValidationSettings.class, CaseBody.class, CaseController.class, PlainController.class, CaseStore.class})
class CaseSystem {

    static final LocalDate TODAY = LocalDate.of(2018, 1, 16);

    /** Of a running system: {@code Clock.system(ZoneId.of("Europe/Stockholm"))}. */
    @Bean
    Clock clock() {
        ZoneId sweden = ZoneId.of("Europe/Stockholm");
        return Clock.fixed(TODAY.atTime(0, 30).atZone(sweden).toInstant(), sweden);
    }
}
