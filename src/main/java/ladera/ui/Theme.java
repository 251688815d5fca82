package ladera.ui;

import com.formdev.flatlaf.FlatDarkLaf;
import com.formdev.flatlaf.FlatLaf;
import com.formdev.flatlaf.FlatLightLaf;
import com.formdev.flatlaf.fonts.inter.FlatInterFont;
import com.formdev.flatlaf.util.FontUtils;
import java.awt.Color;
import java.awt.Font;
import java.util.Locale;
import javax.swing.JDialog;
import javax.swing.JFrame;
import javax.swing.UIManager;
import ladera.figure.Palette;
import ladera.num.Named;
import ladera.num.Problem;
import ladera.num.Refusal;

/** Light or dark: the look of the controls and the palette of the pictures, which go together. */
public enum Theme implements Named {
    LIGHT(Palette.LIGHT),
    DARK(Palette.DARK);

    /** Size of the interface's type, in logical pixels. */
    private static final int BASE_SIZE = 13;

    private final Palette palette;

    Theme(Palette palette) {
        this.palette = palette;
    }

    @Override
    public String id() {
        return name().toLowerCase(Locale.ROOT);
    }

    public Palette palette() {
        return palette;
    }

    public Theme other() {
        return this == LIGHT ? DARK : LIGHT;
    }

    /** Makes components created from now on look like this; called once before the first of them and at each change. */
    public void install() {
        FlatInterFont.installLazy();
        FlatLaf.setPreferredFontFamily(FlatInterFont.FAMILY);
        FlatLaf.setPreferredLightFontFamily(FlatInterFont.FAMILY_LIGHT);
        FlatLaf.setPreferredSemiboldFontFamily(FlatInterFont.FAMILY_SEMIBOLD);
        FlatLaf.registerCustomDefaultsSource("ladera.ui.theme");
        // With the system's type behind it, for the signs that Inter lacks.
        UIManager.put("defaultFont", FontUtils.getCompositeFont(FlatInterFont.FAMILY, Font.PLAIN, BASE_SIZE));
        JFrame.setDefaultLookAndFeelDecorated(true);
        JDialog.setDefaultLookAndFeelDecorated(true);
        FlatLaf.setup(this == LIGHT ? new FlatLightLaf() : new FlatDarkLaf());
    }

    /**
     * The family of the interface's type.
     *
     * @throws Refusal where the family is not there, or lacks one of the signs
     */
    static String typeface(String signs) {
        LIGHT.install();
        Font font = UIManager.getFont("Label.font");
        if (!font.getFamily(Locale.ROOT).equals(FlatInterFont.FAMILY)) {
            throw new Refusal(new Problem("desktop.font", FlatInterFont.FAMILY, font.getFamily(Locale.ROOT)));
        }
        int missing = font.canDisplayUpTo(signs);
        if (missing >= 0) {
            int sign = signs.codePointAt(missing);
            String code = String.format(Locale.ROOT, "U+%04X", sign);
            throw new Refusal(new Problem("desktop.sign", FlatInterFont.FAMILY, Character.toString(sign), code));
        }
        return FlatInterFont.FAMILY;
    }

    /** The ground on which pictures stand. */
    static Color stage() {
        return UIManager.getColor("Ladera.stage");
    }

    /** Words of second rank. */
    public static Color muted() {
        return UIManager.getColor("Ladera.muted");
    }

    /** Thin lines between the window's parts. */
    static Color hairline() {
        return UIManager.getColor("Ladera.hairline");
    }

    /** Behind what is selected. */
    static Color selection() {
        return UIManager.getColor("Ladera.selection");
    }

    /** Around a sheet of paper. */
    public static Color desk() {
        return UIManager.getColor("Ladera.desk");
    }

    /** Words that say that something holds. */
    public static Color good() {
        return UIManager.getColor("Ladera.good");
    }

    /** Behind a quiet notice. */
    static Color banner() {
        return UIManager.getColor("Ladera.banner");
    }
}
