package ladera.ui.figures;

import ladera.num.Knobs;
import ladera.report.Animation;
import ladera.report.Paper;
import ladera.text.Language;
import ladera.ui.ViewMemory;

/**
 * What a person has chosen for figures, kept for the next one.
 *
 * @param format id of a writer of figures, or {@link #GIF}
 * @param animation settings of {@link Animation#KNOBS}
 */
record Choices(String format, Paper paper, int dpi, Language language, Knobs animation) {
    static final String GIF = "gif";

    private static final String MEMORY = "figures.choices";
    private static final int USUAL_DPI = 300;

    /** Those of the last time; else a PDF for one column of a paper, in the window's language. */
    static Choices recall(ViewMemory memory, Language language) {
        return memory.recall(
                MEMORY, new Choices("pdf", Paper.IEEE_COLUMN, USUAL_DPI, language, Knobs.initial(Animation.KNOBS)));
    }

    void keep(ViewMemory memory) {
        memory.keep(MEMORY, this);
    }

    boolean animated() {
        return format.equals(GIF);
    }
}
