package ladera.ui.figures;

import java.awt.Component;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import javax.swing.DefaultListCellRenderer;
import javax.swing.JComboBox;
import javax.swing.JComponent;
import javax.swing.JList;
import javax.swing.JPanel;
import ladera.num.Knob;
import ladera.num.Knobs;
import ladera.num.Numerals;
import ladera.num.Refusal;
import ladera.report.Animation;
import ladera.report.FigureWriter;
import ladera.report.FigureWriters;
import ladera.report.Paper;
import ladera.text.Language;
import ladera.text.Words;
import ladera.ui.Forms;
import ladera.ui.KnobRow;
import net.miginfocom.swing.MigLayout;

/** The choices of the export dialog: which figure, and in what form. */
final class ExportForm {
    private static final List<Integer> RESOLUTIONS = List.of(300, 600);
    private static final int DIGITS = 3;

    private final Words words;
    private final Runnable whenChanged;
    private final JPanel panel =
            new JPanel(new MigLayout("insets 0, fillx, wrap 2, gap 8 8, hidemode 3", "[94!][grow, fill]"));
    private final JComboBox<FigureSubject> figure;
    private final JComboBox<String> format;
    private final JComboBox<Paper> paper;
    private final JComboBox<Integer> dpi;
    private final JComboBox<Language> language;
    private final List<KnobRow> animation = new ArrayList<>();
    private final List<JComponent> paperRow;
    private final List<JComponent> dpiRow;
    private Knobs settings;

    ExportForm(List<FigureSubject> subjects, FigureSubject first, Words words, Choices last, Runnable whenChanged) {
        this.words = words;
        this.whenChanged = whenChanged;
        List<String> formats = new ArrayList<>(
                FigureWriters.ALL.entries().stream().map(FigureWriter::id).toList());
        boolean moves = first.scene().playback().steps() > 1;
        if (moves) {
            formats.add(Choices.GIF);
        }
        figure = list(subjects, first, FigureSubject::name);
        format = list(
                formats,
                formats.contains(last.format()) ? last.format() : formats.get(0),
                id -> words.get("export.format." + id));
        paper = list(Paper.ALL.entries(), last.paper(), each -> words.get("paper." + each.id()));
        dpi = list(RESOLUTIONS, last.dpi(), each -> words.get("export.resolution.value", each));
        language = list(List.of(Language.values()), last.language(), each -> words.get("language." + each.code()));
        settings = Animation.whole(first.scene().playback().steps())
                .with(Animation.RATE, last.animation().get(Animation.RATE.id()))
                .with(Animation.WIDTH, last.animation().get(Animation.WIDTH.id()));
        row("export.figure", figure);
        row("export.format", format);
        paperRow = row("export.paper", paper);
        dpiRow = row("export.resolution", dpi);
        row("export.language", language);
        for (Knob knob : Animation.KNOBS) {
            KnobRow row = new KnobRow(knob, words, value -> turn(knob, value));
            row.show(settings);
            animation.add(row);
            panel.add(row, "span 2, growx");
        }
        arrange();
    }

    JComponent panel() {
        return panel;
    }

    FigureSubject subject() {
        return (FigureSubject) figure.getSelectedItem();
    }

    Choices choices() {
        return new Choices(
                (String) format.getSelectedItem(),
                (Paper) paper.getSelectedItem(),
                (Integer) dpi.getSelectedItem(),
                (Language) language.getSelectedItem(),
                settings);
    }

    /** Why what is chosen cannot be written; null where it can. */
    String complaint() {
        if (!choices().animated()) {
            return null;
        }
        try {
            animation();
            return null;
        } catch (Refusal refusal) {
            return words.sentence(refusal.problem());
        }
    }

    /** How long the animation will be. */
    String frames() {
        Animation chosen = animation();
        return words.get(
                "export.frames", chosen.frames(), Numerals.significant(chosen.frames() / chosen.rate(), DIGITS));
    }

    private Animation animation() {
        return Animation.of(subject().scene().experiment(), subject().depiction(), words, settings);
    }

    private void turn(Knob knob, Object value) {
        settings = settings.with(knob, value);
        animation.forEach(row -> row.show(settings));
        whenChanged.run();
    }

    /** Shows only what has a meaning for the format. */
    private void arrange() {
        boolean animated = choices().animated();
        animation.forEach(row -> row.setVisible(animated));
        paperRow.forEach(
                part -> part.setVisible(!animated && !choices().format().equals("csv")));
        dpiRow.forEach(part -> part.setVisible(choices().format().equals("png")));
        panel.revalidate();
        panel.repaint();
    }

    private List<JComponent> row(String key, JComponent control) {
        JComponent label = Forms.label(words.get(key), control);
        panel.add(label);
        panel.add(control, "wmin 0");
        return List.of(label, control);
    }

    private <T> JComboBox<T> list(List<T> entries, T chosen, Function<T, String> name) {
        JComboBox<T> list = new JComboBox<>();
        entries.forEach(list::addItem);
        list.setSelectedItem(chosen);
        list.setRenderer(new Naming<>(name));
        list.addActionListener(event -> {
            arrange();
            whenChanged.run();
        });
        return list;
    }

    /** Shows an entry by its name. */
    private static final class Naming<T> extends DefaultListCellRenderer {
        private static final long serialVersionUID = 1L;

        private final transient Function<T, String> name;

        Naming(Function<T, String> name) {
            this.name = name;
        }

        @Override
        @SuppressWarnings("unchecked") // The list holds nothing else.
        public Component getListCellRendererComponent(
                JList<?> list, Object value, int index, boolean isSelected, boolean cellHasFocus) {
            Object text = value == null ? "" : name.apply((T) value);
            return super.getListCellRendererComponent(list, text, index, isSelected, cellHasFocus);
        }
    }
}
