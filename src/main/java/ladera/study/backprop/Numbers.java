package ladera.study.backprop;

import ladera.run.backprop.Cell;

/** The numbers of an exercise, by name: the right ones, or a student's own. */
@FunctionalInterface
interface Numbers {
    double of(Cell cell);
}
