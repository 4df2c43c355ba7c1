package org.cronosur.quiz;

import org.springframework.context.annotation.Configuration;
import org.springframework.scheduling.annotation.EnableScheduling;
import org.springframework.scheduling.annotation.Scheduled;

/** What is to be done now and then without anybody asking for it. A laptop sleeps at night, so it starts with the day. */
@Configuration
@EnableScheduling
class Housekeeping {

    private static final String SHORTLY_AFTER_THE_START = "PT1M";

    private final QuizTaking taking;
    private final Learners learners;

    Housekeeping(QuizTaking taking, Learners learners) {
        this.taking = taking;
        this.learners = learners;
    }

    @Scheduled(initialDelayString = SHORTLY_AFTER_THE_START, fixedDelayString = "PT1M")
    void closeOverdueAttempts() {
        taking.closeOverdue();
    }

    @Scheduled(initialDelayString = SHORTLY_AFTER_THE_START, fixedDelayString = "PT6H")
    void forgetUnusedKeys() {
        learners.forgetUnused();
    }
}
