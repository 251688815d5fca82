package ladera.figure;

import java.awt.Font;
import org.scilab.forge.jlatexmath.TeXFormula;

/**
 * Reads a formula of ours for the typesetter. Its fonts keep the capital omega where Unicode has the soft hyphen, which Java
 * paints up to 17 and hides later; there the sign for ohm stands in, from the system's serif font.
 */
public final class Typesetting {
    private static final int LAST_THAT_PAINTS_SOFT_HYPHENS = 17;
    private static final boolean HIDES = Runtime.version().feature() > LAST_THAT_PAINTS_SOFT_HYPHENS;

    static {
        if (HIDES) {
            TeXFormula.registerExternalFont(Character.UnicodeBlock.LETTERLIKE_SYMBOLS, Font.SERIF);
        }
    }

    private Typesetting() {}

    /** The formula that some LaTeX stands for. */
    public static TeXFormula formula(String latex) {
        return new TeXFormula(HIDES ? latex.replace("\\Omega", "\u2126") : latex);
    }
}
