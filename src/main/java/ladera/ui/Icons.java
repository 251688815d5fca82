package ladera.ui;

import com.formdev.flatlaf.extras.FlatSVGIcon;
import java.awt.Color;
import javax.swing.UIManager;

/** The program's own line icons, in the colour that the theme gives them. */
public final class Icons {
    private Icons() {}

    /** An icon in the colour of plain text. */
    public static FlatSVGIcon plain(String name) {
        return tinted(name, UIManager.getColor("Label.foreground"));
    }

    /** An icon of second rank. */
    public static FlatSVGIcon muted(String name) {
        return tinted(name, Theme.muted());
    }

    /** An icon in a colour of its own. */
    public static FlatSVGIcon tinted(String name, Color color) {
        FlatSVGIcon icon = new FlatSVGIcon("ladera/ui/icons/" + name + ".svg");
        icon.setColorFilter(new FlatSVGIcon.ColorFilter(any -> color));
        return icon;
    }
}
