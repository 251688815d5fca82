package ladera.lesson;

import ladera.num.Catalog;

/** The list of lessons, in the book's order. */
public final class Lessons {
    public static final Catalog<Lesson> ALL =
            new Catalog<>("lessons", ActivationFunctions.LESSON, ComposingNetworks.LESSON, ToyBackpropagation.LESSON);

    private Lessons() {}
}
