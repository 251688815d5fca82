package ladera.lesson;

import ladera.run.training.NotebookPairs;
import ladera.surface.PairModel;
import ladera.surface.SquaredLoss;

/** The pairs of sections 6.3 and 6.4 and their loss; read only when a picture needs them, not with the list of lessons. */
final class GaborData {
    static final NotebookPairs PAIRS = NotebookPairs.of("6.3");
    static final SquaredLoss LOSS = new SquaredLoss(PairModel.GABOR, PAIRS.x(), PAIRS.y());

    private GaborData() {}
}
