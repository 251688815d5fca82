package ladera.ui;

import java.awt.Color;
import java.util.List;
import javax.swing.JComponent;
import javax.swing.JPanel;
import javax.swing.UIManager;
import net.miginfocom.swing.MigLayout;

/** The column of a sheet: headings, prose, formulas, tables, one under the other. */
public final class Prose {
    private static final float FORMULA_SIZE = 16;
    private static final int INDENT = 12;

    private final Surroundings around;
    private final JPanel column = Forms.column("");

    public Prose(Surroundings around) {
        this.around = around;
        column.setLayout(new MigLayout("insets 0, wrap 1, gap 0 0, hidemode 3", "[" + Sheet.COLUMN + "!, fill]"));
    }

    /** What has been put together so far. */
    public JPanel column() {
        return column;
    }

    /** A heading and what stands under it; nothing at all where the text is empty. */
    public Prose section(String key, String text) {
        if (!text.isEmpty()) {
            heading(around.word(key));
            text(text);
        }
        return this;
    }

    /** The heading of a group. */
    public Prose heading(String words) {
        column.add(Forms.heading(words), "gaptop 16");
        return this;
    }

    /** Paragraphs, parted by blank lines. */
    public Prose text(String text) {
        return text(text, UIManager.getColor("Label.foreground"));
    }

    /** Paragraphs of second rank. */
    public Prose quiet(String text) {
        return text(text, around.palette().muted());
    }

    private Prose text(String text, Color color) {
        for (String paragraph : text.split("\n\n")) {
            column.add(new Paragraph(paragraph.replace('\n', ' '), Sheet.COLUMN, color), "gaptop 5");
        }
        return this;
    }

    /** Displayed formulas, one under the other: LaTeX of ours. */
    public Prose formulas(List<String> formulas) {
        for (String formula : formulas) {
            Color ink = UIManager.getColor("Label.foreground");
            FormulaBlock block = new FormulaBlock(formula, FORMULA_SIZE, Sheet.COLUMN - INDENT, ink);
            column.add(block, "gaptop 9, gapleft " + INDENT);
        }
        return this;
    }

    /** Anything else, as wide as the column. */
    public Prose add(JComponent part) {
        column.add(part, "gaptop 6");
        return this;
    }
}
