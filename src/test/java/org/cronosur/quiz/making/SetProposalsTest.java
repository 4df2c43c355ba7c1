package org.cronosur.quiz.making;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.cronosur.ProgramTest;
import org.cronosur.quiz.Proposal;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Questions that a teacher may approve. */
@ProgramTest
class SetProposalsTest {

    @Autowired
    private SetProposals proposals;

    @Test
    void whatTakesThePlaceOfAQuestionIsMadeFromTheSameEventsAndOfItsKindFirst() {
        Proposal old = proposals.about("argentina-uriburu-peron", 8).stream()
                .filter(proposal -> proposal.provenance().events().size() == 1)
                .findFirst()
                .orElseThrow();

        List<Proposal> instead = proposals.insteadOf(old.question(), old.provenance());

        assertThat(instead.getFirst().question()).isInstanceOf(old.question().getClass());
        assertThat(instead)
                .allSatisfy(proposal -> assertThat(proposal.provenance().events())
                        .isEqualTo(old.provenance().events()));
        assertThat(instead)
                .extracting(proposal -> proposal.question().getClass())
                .doesNotHaveDuplicates();
    }
}
