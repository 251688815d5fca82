package ladera.ui;

import java.awt.event.MouseAdapter;
import java.awt.event.MouseEvent;
import javax.swing.JComponent;
import javax.swing.JLabel;
import javax.swing.JPanel;
import javax.swing.JTextArea;
import net.miginfocom.swing.MigLayout;

/** One of a stage's pictures: a title, a few small switches beside it, and the picture below. A double click enlarges it. */
public final class StagePanel extends JPanel {
    private static final long serialVersionUID = 1L;

    private final String id;
    private final JPanel head = new JPanel(new MigLayout("insets 0, fillx, gap 8", "[]push[][][][]"));
    private final JLabel title;
    private final JTextArea note = new JTextArea(2, 20);

    /** The title is the word {@code panel.ID}; an empty one leaves the line to the switches. */
    public StagePanel(Surroundings around, String id, JComponent picture) {
        super(new MigLayout("insets 0, fill, wrap 1, gap 0 2, hidemode 3", "[grow, fill]", "[24!][grow, fill][]"));
        this.id = id;
        setOpaque(false);
        head.setOpaque(false);
        title = new JLabel(around.word("panel." + id));
        getAccessibleContext().setAccessibleName(title.getText());
        title.putClientProperty("FlatLaf.styleClass", "h4");
        title.setToolTipText(around.word("panel.enlarge"));
        note.setForeground(around.palette().muted());
        note.putClientProperty("FlatLaf.styleClass", "small");
        note.setLineWrap(true);
        note.setWrapStyleWord(true);
        note.setEditable(false);
        note.setFocusable(false);
        note.setOpaque(false);
        note.setBorder(null);
        note.setVisible(false);
        if (!title.getText().isEmpty()) {
            head.add(title);
        }
        add(head);
        add(picture, "w 60:300, h 60:200");
        add(note, "wmin 0, h 30!, gaptop 3");
    }

    public String id() {
        return id;
    }

    /** Puts a switch at the right end of the title's line. */
    public StagePanel with(JComponent control) {
        head.add(control, "wmin 0");
        return this;
    }

    /** A quiet sentence below the picture; empty for none. */
    public void say(String sentence) {
        note.setText(sentence);
        note.setToolTipText(sentence.isEmpty() ? null : sentence);
        note.setVisible(!sentence.isEmpty());
    }

    /** Told when a person wants the panel to fill the stage, or to go back. */
    void onEnlarge(Runnable work) {
        MouseAdapter twice = new MouseAdapter() {
            @Override
            public void mouseClicked(MouseEvent event) {
                if (event.getClickCount() == 2) {
                    work.run();
                }
            }
        };
        head.addMouseListener(twice);
        title.addMouseListener(twice);
    }
}
