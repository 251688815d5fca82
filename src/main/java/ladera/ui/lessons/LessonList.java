package ladera.ui.lessons;

import java.awt.Component;
import javax.swing.BorderFactory;
import javax.swing.JLabel;
import javax.swing.JList;
import javax.swing.JPanel;
import javax.swing.ListCellRenderer;
import javax.swing.ListSelectionModel;
import ladera.lesson.CourseMarks;
import ladera.lesson.Lesson;
import ladera.lesson.Lessons;
import ladera.run.lessons.CourseworkEdits;
import ladera.ui.Surroundings;
import net.miginfocom.swing.MigLayout;

/** All lessons, each with how many of its tasks are done. */
final class LessonList extends JPanel {
    private static final long serialVersionUID = 1L;

    private static final int WIDTH_IN_WINDOW = 204;

    private final JList<Lesson> list;
    private transient CourseMarks.Marks marks;
    private boolean showing;

    LessonList(Surroundings around) {
        super(new MigLayout("insets 12 4 12 4, wrap 1, fill", "[" + WIDTH_IN_WINDOW + "!, fill]", "[]push"));
        setBorder(BorderFactory.createMatteBorder(0, 0, 0, 1, around.palette().grid()));
        list = new JList<>(Lessons.ALL.entries().toArray(Lesson[]::new));
        list.setSelectionMode(ListSelectionModel.SINGLE_SELECTION);
        list.setOpaque(false);
        list.setCellRenderer(new Row(around));
        list.getAccessibleContext().setAccessibleName(around.word("room.lessons.short"));
        list.addListSelectionListener(event -> {
            if (!showing && !event.getValueIsAdjusting() && list.getSelectedValue() != null) {
                around.submit(
                        new CourseworkEdits.OpenLesson(list.getSelectedValue().id()));
            }
        });
        list.setFixedCellWidth(WIDTH_IN_WINDOW);
        add(list, "wmin 0");
    }

    void show(String lesson, CourseMarks.Marks newest) {
        showing = true;
        list.setSelectedValue(Lessons.ALL.get(lesson), true);
        showing = false;
        if (newest != marks) {
            marks = newest;
            list.repaint();
        }
    }

    private final class Row extends JPanel implements ListCellRenderer<Lesson> {
        private static final long serialVersionUID = 1L;

        private final transient Surroundings around;
        private final JLabel number = new JLabel();
        private final JLabel title = new JLabel();
        private final JLabel progress = new JLabel();

        Row(Surroundings around) {
            super(new MigLayout("insets 7 6 7 6, fillx", "[22!]5[grow, fill]3[]"));
            this.around = around;
            add(number);
            add(title, "wmin 0");
            add(progress);
        }

        @Override
        public Component getListCellRendererComponent(
                JList<? extends Lesson> owner, Lesson lesson, int index, boolean selected, boolean focused) {
            setOpaque(selected);
            setBackground(owner.getSelectionBackground());
            number.setText(lesson.id());
            title.setText(around.word("lesson." + lesson.id()));
            int all = lesson.tasks().size();
            int right = marks == null ? 0 : marks.right(lesson);
            progress.setText(right == all ? "\u2713" : right + "/" + all);
            title.setForeground(selected ? owner.getSelectionForeground() : owner.getForeground());
            number.setForeground(
                    selected ? owner.getSelectionForeground() : around.palette().muted());
            progress.setForeground(
                    selected ? owner.getSelectionForeground() : around.palette().muted());
            getAccessibleContext().setAccessibleName(lesson.id() + " " + title.getText() + ", " + progress.getText());
            return this;
        }
    }
}
