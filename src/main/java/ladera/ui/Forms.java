package ladera.ui;

import com.formdev.flatlaf.FlatClientProperties;
import java.awt.Color;
import javax.swing.Action;
import javax.swing.JButton;
import javax.swing.JComponent;
import javax.swing.JLabel;
import javax.swing.JPanel;
import javax.swing.JToggleButton;
import net.miginfocom.swing.MigLayout;

/** The few pieces of which every form is made, so that all forms look alike. */
public final class Forms {
    /** Column of the names in front of controls, so that controls stand in line from form to form; the gap behind included. */
    public static final String LABELS = "[100!, fill]4";

    private Forms() {}

    /** A column of rows that leaves its ground to what is behind it. */
    public static JPanel column(String constraints) {
        JPanel panel = new JPanel(new MigLayout("insets 0, fillx, wrap 1, gap 0 " + constraints, "[grow, fill]"));
        panel.setOpaque(false);
        return panel;
    }

    /** A room's forms under one another, for its inspector. */
    public static JPanel inspector(String name, JComponent... forms) {
        JPanel inspector = new JPanel(new MigLayout("insets 16 14 16 14, fillx, wrap 1, gap 0 18", "[grow, fill]"));
        inspector.getAccessibleContext().setAccessibleName(name);
        for (JComponent form : forms) {
            inspector.add(form, "wmin 0");
        }
        return inspector;
    }

    /** The heading of a group. */
    public static JLabel heading(String words) {
        JLabel heading = new JLabel(words);
        heading.putClientProperty(FlatClientProperties.STYLE_CLASS, "h5");
        heading.putClientProperty(FlatClientProperties.STYLE, "font: semibold");
        return heading;
    }

    /** A label of second rank for a control. */
    public static JLabel label(String words, JComponent control) {
        JLabel label = new JLabel(words);
        label.setForeground(Theme.muted());
        label.setLabelFor(control);
        control.getAccessibleContext().setAccessibleName(words);
        return label;
    }

    /** A button that is only its icon. */
    public static JButton iconButton(Action action) {
        JButton button = new JButton(action);
        button.setHideActionText(true);
        button.putClientProperty(FlatClientProperties.BUTTON_TYPE, FlatClientProperties.BUTTON_TYPE_TOOLBAR_BUTTON);
        button.setFocusable(false);
        button.getAccessibleContext().setAccessibleName(String.valueOf(action.getValue(Action.NAME)));
        return button;
    }

    /** A button that reads like a line of text. */
    public static JButton textButton(String words, String icon) {
        JButton button = new JButton(words, icon == null ? null : Icons.muted(icon));
        button.putClientProperty(FlatClientProperties.BUTTON_TYPE, FlatClientProperties.BUTTON_TYPE_BORDERLESS);
        button.putClientProperty(FlatClientProperties.STYLE, "margin: 3,4,3,6; foreground: " + hex(Theme.muted()));
        button.setHorizontalAlignment(JButton.LEADING);
        return button;
    }

    /** A toggle of a few side by side, of which one is pressed. */
    public static JToggleButton segment(String words, String tip) {
        JToggleButton toggle = new JToggleButton(words);
        toggle.setToolTipText(tip);
        toggle.putClientProperty(
                FlatClientProperties.STYLE,
                "margin: 3,4,3,4; selectedBackground: $Component.accentColor; selectedForeground: #fff");
        return toggle;
    }

    /** A toggle that reads like a tab. */
    public static JToggleButton tab(String words) {
        JToggleButton tab = new JToggleButton(words);
        tab.putClientProperty(FlatClientProperties.BUTTON_TYPE, FlatClientProperties.BUTTON_TYPE_TOOLBAR_BUTTON);
        tab.putClientProperty(
                FlatClientProperties.STYLE,
                "toolbar.margin: 2,8,2,8; toolbar.selectedBackground: $Ladera.selection; toolbar.selectedForeground: "
                        + "$Component.accentColor; foreground: " + hex(Theme.muted()));
        return tab;
    }

    private static String hex(Color color) {
        return String.format("#%06x", color.getRGB() & 0xffffff);
    }
}
