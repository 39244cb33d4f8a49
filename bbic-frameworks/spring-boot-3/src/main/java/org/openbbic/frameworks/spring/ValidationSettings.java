package org.openbbic.frameworks.spring;

import java.time.Clock;
import org.openbbic.check.Checker;
import org.openbbic.constraint.CaseValidatorFactory;
import org.openbbic.rules.Level;
import org.springframework.beans.factory.config.AutowireCapableBeanFactory;
import org.springframework.boot.autoconfigure.validation.ValidationConfigurationCustomizer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.validation.beanvalidation.SpringConstraintValidatorFactory;

/** Says version and today once, to the validator that Spring Boot sets up. */
@Configuration(proxyBeanMethods = false)
class ValidationSettings {

    @Bean
    ValidationConfigurationCustomizer bbic(AutowireCapableBeanFactory beans, Clock clock) {
        return configuration -> configuration
                .constraintValidatorFactory(
                        CaseValidatorFactory.of(Checker.bundled(), new SpringConstraintValidatorFactory(beans))
                                .withVersion("3.1")
                                .withLevel(Level.VARNING))
                .clockProvider(() -> clock);
    }
}
