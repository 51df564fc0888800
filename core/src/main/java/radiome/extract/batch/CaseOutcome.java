package radiome.extract.batch;

import java.util.Optional;
import radiome.error.Fault;
import radiome.extract.CaseInput;
import radiome.extract.CaseResult;

/**
 * How a case of a batch ended: with a result, with a fault that leaves it out, or with a bug of the program.
 *
 * @param index place among the cases of the batch, from 0
 * @param input what was asked
 * @param result features, when all went well
 * @param fault why there are none
 * @param bug an exception without a code; the program's mistake, not the user's
 */
public record CaseOutcome(
        int index, CaseInput input, Optional<CaseResult> result, Optional<Fault> fault, Optional<Throwable> bug) {
    static CaseOutcome of(int index, CaseInput input, CaseResult result) {
        return new CaseOutcome(index, input, Optional.of(result), Optional.empty(), Optional.empty());
    }

    static CaseOutcome of(int index, CaseInput input, Fault fault) {
        Fault told = fault.of(input.id(), input.sequence());
        return new CaseOutcome(index, input, Optional.empty(), Optional.of(told), Optional.empty());
    }

    static CaseOutcome of(int index, CaseInput input, Throwable bug) {
        return new CaseOutcome(index, input, Optional.empty(), Optional.empty(), Optional.of(bug));
    }

    public boolean isDone() {
        return result.isPresent();
    }
}
