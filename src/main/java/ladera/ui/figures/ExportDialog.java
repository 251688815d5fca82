package ladera.ui.figures;

import java.awt.Dimension;
import java.awt.image.BufferedImage;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import javax.swing.JButton;
import javax.swing.JCheckBox;
import javax.swing.JDialog;
import javax.swing.JFrame;
import javax.swing.JLabel;
import javax.swing.JPanel;
import ladera.num.Numerals;
import ladera.report.FigureWriters;
import ladera.report.PngFigure;
import ladera.report.Print;
import ladera.text.Words;
import ladera.ui.Backroom;
import ladera.ui.Theme;
import ladera.ui.ViewMemory;
import net.miginfocom.swing.MigLayout;

/** Asks in which form a figure is to be taken along, and shows at once what it will look like. */
final class ExportDialog {
    private static final int DIGITS = 4;
    private static final int PERCENT = 100;

    private final Words words;
    private final ViewMemory memory;
    private final FigureTools tools;
    private final Backroom backroom = new Backroom();
    private final JDialog dialog;
    private final Preview preview = new Preview();
    private final JLabel size = new JLabel(" ");
    private final JButton save;
    private final JButton copy;
    private ExportForm form;
    private int asked;

    /** What there is to see of some choices. */
    private record Drawn(BufferedImage picture, Print print) {}

    ExportDialog(JFrame window, Words words, ViewMemory memory, FigureTools tools) {
        this.words = words;
        this.memory = memory;
        this.tools = tools;
        dialog = new JDialog(window, words.get("export.title"), true);
        save = new JButton(words.get("export.save"));
        copy = new JButton(words.get("export.copy"));
    }

    /** Lets the person choose and write; returns when the dialog has gone. */
    void show(List<FigureSubject> subjects, FigureSubject first) {
        form = new ExportForm(subjects, first, words, Choices.recall(memory, words.language()), this::changed);
        JPanel content =
                new JPanel(new MigLayout("insets 16, fill, gap 16 10", "[330!, fill][grow, fill]", "[grow, fill][]"));
        JPanel sheet = new JPanel(new MigLayout("insets 8, fill", "[grow][]", "[grow, fill][]"));
        sheet.setBackground(Theme.desk());
        preview.setBackground(Theme.desk());
        preview.getAccessibleContext().setAccessibleName(words.get("export.preview"));
        sheet.add(preview, "span 2, grow, wrap");
        size.putClientProperty("FlatLaf.styleClass", "small");
        size.setForeground(Theme.muted());
        JCheckBox grey = new JCheckBox(words.get("export.grey"));
        grey.setOpaque(false);
        grey.putClientProperty("FlatLaf.styleClass", "small");
        grey.addActionListener(event -> preview.setGrey(grey.isSelected()));
        sheet.add(size, "wmin 0");
        sheet.add(grey);
        content.add(form.panel(), "top");
        content.add(sheet, "grow, wrap");
        content.add(buttons(), "span 2, growx");
        dialog.setContentPane(content);
        dialog.getRootPane().setDefaultButton(save);
        dialog.getRootPane()
                .registerKeyboardAction(
                        event -> dialog.dispose(),
                        javax.swing.KeyStroke.getKeyStroke(java.awt.event.KeyEvent.VK_ESCAPE, 0),
                        javax.swing.JComponent.WHEN_IN_FOCUSED_WINDOW);
        dialog.pack();
        dialog.setMinimumSize(new Dimension(760, 480));
        dialog.setLocationRelativeTo(dialog.getOwner());
        changed();
        dialog.setVisible(true);
        backroom.close();
    }

    private JPanel buttons() {
        JPanel row = new JPanel(new MigLayout("insets 0, fillx", "[]push[][]"));
        JButton close = new JButton(words.get("export.close"));
        close.addActionListener(event -> dialog.dispose());
        copy.addActionListener(event -> {
            tools.copy(form.subject(), form.choices());
            form.choices().keep(memory);
            dialog.dispose();
        });
        save.addActionListener(event -> save());
        row.add(copy);
        row.add(close);
        row.add(save);
        return row;
    }

    private void save() {
        Choices choices = form.choices();
        String ending = choices.animated()
                ? "." + Choices.GIF
                : FigureWriters.ALL.get(choices.format()).fileEnding();
        Path file = FigureChooser.choose(
                dialog, words, memory, fileName(form.subject().name()), ending);
        if (file != null) {
            choices.keep(memory);
            dialog.dispose();
            tools.write(form.subject(), choices, file);
        }
    }

    /** Draws what has been chosen now; of several on their way only the last is shown. */
    private void changed() {
        FigureSubject subject = form.subject();
        Choices choices = form.choices();
        int number = ++asked;
        save.setEnabled(form.complaint() == null);
        copy.setEnabled(!choices.animated());
        size.setText(form.complaint() == null ? " " : form.complaint());
        backroom.run(
                () -> {
                    Print print = subject.print(Words.in(choices.language()), choices.paper(), Preview.dpi());
                    return new Drawn(print == null ? null : PngFigure.image(print), print);
                },
                drawn -> {
                    if (number == asked) {
                        preview.show(drawn.picture, drawn.print);
                        describe(drawn.print, choices);
                    }
                },
                failure -> size.setText(String.valueOf(failure.getMessage())));
    }

    private void describe(Print print, Choices choices) {
        if (form.complaint() != null) {
            return;
        }
        if (print == null) {
            size.setText(words.get("export.waiting"));
        } else if (choices.animated()) {
            size.setText(form.frames());
        } else {
            size.setText(words.get(
                    "export.size",
                    Numerals.significant(print.width(), DIGITS),
                    Numerals.significant(print.height(), DIGITS),
                    Math.round(PERCENT * preview.scale())));
        }
    }

    /** A name of letters, digits and hyphens that every system takes. */
    static String fileName(String title) {
        String plain = Normalizer.normalize(title, Normalizer.Form.NFD).toLowerCase(Locale.ROOT);
        String name =
                plain.replaceAll("\\p{M}+", "").replaceAll("[^a-z0-9]+", "-").replaceAll("^-+|-+$", "");
        return name.isEmpty() ? "figure" : name;
    }
}
