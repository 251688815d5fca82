package ladera.ui.lessons;

import java.awt.Color;
import java.awt.Component;
import javax.swing.BorderFactory;
import javax.swing.JLabel;
import javax.swing.JList;
import javax.swing.JPanel;
import javax.swing.ListCellRenderer;
import javax.swing.ListSelectionModel;
import javax.swing.UIManager;
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

    /** A title longer than this goes over two lines. */
    private static final int TITLE = 126;

    /** The same in the pixels of Swing's style sheets, each of which is 1.3 of the screen's. */
    private static final int HTML_WIDTH = (int) (TITLE / 1.3);

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
            super(new MigLayout("insets 6 6 6 6, fillx", "[22!]5[" + TITLE + "!]3[grow, right]", "[top]"));
            this.around = around;
            add(number);
            add(title, "wmin 0");
            add(progress);
        }

        @Override
        public Component getListCellRendererComponent(
                JList<? extends Lesson> owner, Lesson lesson, int index, boolean selected, boolean focused) {
            setOpaque(selected);
            setBackground(UIManager.getColor("Ladera.selection"));
            number.setText(lesson.id());
            title.setText("<html><div style='width:" + HTML_WIDTH + "px'>" + around.word("lesson." + lesson.id())
                    + "</div></html>");
            int all = lesson.tasks().size();
            int right = marks == null ? 0 : marks.right(lesson);
            progress.setText(right == all ? "\u2713" : right + "/" + all);
            Color muted = around.palette().muted();
            Color chosen = around.palette().accent();
            title.setForeground(selected ? chosen : owner.getForeground());
            number.setForeground(selected ? chosen : muted);
            progress.setForeground(selected ? chosen : muted);
            // The layout remembers the height of the row before.
            invalidate();
            getAccessibleContext()
                    .setAccessibleName(
                            lesson.id() + " " + around.word("lesson." + lesson.id()) + ", " + progress.getText());
            return this;
        }
    }
}
