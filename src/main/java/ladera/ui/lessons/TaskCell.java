package ladera.ui.lessons;

import java.awt.Color;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import javax.swing.BorderFactory;
import javax.swing.ButtonGroup;
import javax.swing.JButton;
import javax.swing.JPanel;
import javax.swing.JRadioButton;
import javax.swing.JTextField;
import javax.swing.UIManager;
import ladera.lesson.CourseMarks;
import ladera.lesson.Lesson;
import ladera.lesson.LessonText;
import ladera.lesson.Task;
import ladera.lesson.Verdicts;
import ladera.run.lessons.CourseworkEdits;
import ladera.run.lessons.Workbook;
import ladera.study.Diagnosis;
import ladera.ui.Paragraph;
import ladera.ui.Surroundings;
import net.miginfocom.swing.MigLayout;

/** A question, what is typed or chosen, what that is worth, and hints one by one. */
final class TaskCell extends JPanel {
    private static final long serialVersionUID = 1L;

    /** Width of the bar at the left, and what stands between it and the words. */
    private static final int BAR = 3;

    private static final int INSET = 14;

    private final transient Surroundings around;
    private final transient Lesson lesson;
    private final transient Task task;
    private final transient LessonText text;
    private final JTextField field = new JTextField(22);
    private final transient Map<String, JRadioButton> choices = new LinkedHashMap<>();
    private final ButtonGroup group = new ButtonGroup();
    private final transient List<Paragraph> paragraphs = new ArrayList<>();
    private final Paragraph verdict;
    private final transient List<Paragraph> hints = new ArrayList<>();
    private final JButton hint;
    private String settled = "";

    TaskCell(Surroundings around, Lesson lesson, Task task, LessonText text) {
        super(new MigLayout("insets 2 " + INSET + " 2 0, wrap 1, gap 0 8, hidemode 3", "[left]"));
        this.around = around;
        this.lesson = lesson;
        this.task = task;
        this.text = text;
        setOpaque(false);
        setBorder(BorderFactory.createMatteBorder(0, BAR, 0, 0, around.palette().accent()));
        Color ink = UIManager.getColor("Label.foreground");
        for (LessonText.Paragraph part : text.paragraphs(task.id() + ".question")) {
            add(paragraph(part.text(), ink));
        }
        verdict = paragraph("", ink);
        hint = new JButton(around.word("lesson.hint"));
        hint.addActionListener(event -> around.submit(new CourseworkEdits.TakeHint(lesson.id(), task.id())));
        add(answerRow());
        add(verdict);
        for (String one : text.hints(task.id())) {
            hints.add(paragraph(one, around.palette().muted()));
        }
        hints.forEach(this::add);
    }

    private Paragraph paragraph(String words, Color ink) {
        Paragraph made = new Paragraph(words, Measure.NARROWEST.prose() - BAR - INSET, ink)
                .withSymbols(around.words().language());
        paragraphs.add(made);
        return made;
    }

    /** Sets everything that is read in another size. */
    void set(Measure newest) {
        paragraphs.forEach(paragraph -> paragraph.set(newest.type(), newest.prose() - BAR - INSET));
        choices.values().forEach(choice -> choice.setFont(choice.getFont().deriveFont(newest.type())));
        field.setFont(field.getFont().deriveFont(newest.type()));
    }

    private JPanel answerRow() {
        JPanel row = new JPanel(new MigLayout(
                task.choices().isEmpty() ? "insets 0, gap 6" : "insets 0, wrap 1, gap 0 2, hidemode 3",
                "[]",
                "[center]"));
        row.setOpaque(false);
        if (task.choices().isEmpty()) {
            String what = around.word(task.kind() == Task.Kind.FORMULA ? "lesson.formula" : "lesson.number");
            field.putClientProperty("JTextField.placeholderText", what);
            field.getAccessibleContext().setAccessibleName(text.get(task.id() + ".question"));
            field.addActionListener(event -> answer(field.getText()));
            JButton check = new JButton(around.word(task.prediction() ? "lesson.predicted" : "lesson.check"));
            check.addActionListener(event -> answer(field.getText()));
            row.add(field, "aligny center");
            row.add(check, "aligny center");
        }
        for (String id : task.choices()) {
            JRadioButton button = new JRadioButton(text.get(task.id() + ".choice." + id));
            button.setOpaque(false);
            button.addActionListener(event -> answer(id));
            choices.put(id, button);
            group.add(button);
            row.add(button);
        }
        row.add(hint, task.choices().isEmpty() ? "aligny center" : "gaptop 6");
        return row;
    }

    private void answer(String given) {
        around.submit(new CourseworkEdits.AnswerTask(lesson.id(), task.id(), given));
    }

    void show(Workbook book, CourseMarks.Marks marks) {
        String given = book.answerTo(task.id());
        if (!given.equals(settled)) {
            settled = given;
            field.setText(given);
            group.clearSelection();
            if (choices.containsKey(given)) {
                choices.get(given).setSelected(true);
            }
        }
        Diagnosis diagnosis = marks.of(lesson.id(), task.id());
        verdict.setVisible(!given.isEmpty());
        verdict.setForeground(
                diagnosis.right() ? around.palette().color(4) : around.palette().alarm());
        verdict.say(Verdicts.sentence(task, diagnosis, text, around.words()));
        int shown = Math.min(hints.size(), book.hintsOf(task.id()));
        for (int k = 0; k < hints.size(); k++) {
            hints.get(k).setVisible(k < shown);
        }
        hint.setVisible(!diagnosis.right());
        hint.setEnabled(shown < hints.size());
        hint.setText(around.words().get("lesson.hint", hints.size() - shown));
    }
}
