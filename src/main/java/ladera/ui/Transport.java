package ladera.ui;

import java.awt.Color;
import java.awt.Dimension;
import java.awt.Graphics;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.util.List;
import javax.swing.BorderFactory;
import javax.swing.JButton;
import javax.swing.JLabel;
import javax.swing.JPanel;
import javax.swing.JPopupMenu;
import javax.swing.UIManager;
import ladera.num.Numerals;
import ladera.run.Commands;
import ladera.run.Playback;
import ladera.run.Scene;
import net.miginfocom.swing.MigLayout;

/** The one transport of all rooms: to start, back, play, forward, to end; the scrubber; the speed. */
final class Transport extends JPanel {
    private static final long serialVersionUID = 1L;

    /** What makes no sense where there is nothing to step through. */
    private static final List<String> MOVES = List.of("start", "back", "play", "forward", "end", "faster", "slower");

    private static final double[] SPEEDS = {1, 2, 5, 10, 20, 30, 60, 120, 250, 500, 1000, 2000};

    private final transient Surroundings around;
    private final transient Deeds deeds;
    private final Scrubber scrubber;
    private final PlayButton play;
    private final JLabel position = new JLabel();
    private final JButton speed = new JButton();

    Transport(Surroundings around, Deeds deeds) {
        super(new MigLayout("insets 8 14 8 16, fillx", "[]4[]6[]6[]4[]18[grow, fill]14[]6[]", "[40!]"));
        this.around = around;
        this.deeds = deeds;
        this.scrubber = new Scrubber(around);
        this.play = new PlayButton(deeds.get("play"));
        setBorder(BorderFactory.createMatteBorder(1, 0, 0, 0, Theme.hairline()));
        add(Forms.iconButton(deeds.get("start")), "w 32!, h 32!");
        add(Forms.iconButton(deeds.get("back")), "w 32!, h 32!");
        add(play, "w 36!, h 36!");
        add(Forms.iconButton(deeds.get("forward")), "w 32!, h 32!");
        add(Forms.iconButton(deeds.get("end")), "w 32!, h 32!");
        add(scrubber, "h 28!, wmin 120");
        add(position, "wmin pref");
        speed.putClientProperty("JButton.buttonType", "toolBarButton");
        speed.setForeground(Theme.muted());
        speed.setFocusable(false);
        speed.setToolTipText(around.word("transport.speed.tip"));
        speed.addActionListener(event -> chooseSpeed());
        add(speed);
    }

    void show(Scene scene) {
        Playback playback = scene.playback();
        scrubber.show(scene);
        play.show(playback.playing(), around.word(playback.playing() ? "transport.pause" : "transport.play"));
        MOVES.forEach(move -> deeds.get(move).setEnabled(!playback.still()));
        position.setText(playback.still() ? "" : position(playback));
        speed.setVisible(!playback.still());
        speed.setText(around.words().get("transport.speed", Numerals.shortest(playback.speed())));
    }

    private String position(Playback playback) {
        return around.words().get("transport.position." + playback.unit(), playback.cursor(), playback.steps());
    }

    private void chooseSpeed() {
        JPopupMenu menu = new JPopupMenu();
        for (double one : SPEEDS) {
            menu.add(around.words().get("transport.speed", Numerals.shortest(one)))
                    .addActionListener(event -> around.submit(new Commands.SetSpeed(one)));
        }
        menu.show(speed, 0, -menu.getPreferredSize().height);
    }

    /** The next faster or slower of the usual speeds. */
    static double beside(double speed, boolean faster) {
        double best = faster ? SPEEDS[SPEEDS.length - 1] : SPEEDS[0];
        for (double one : SPEEDS) {
            if (faster ? one > speed && one < best : one < speed && one > best) {
                best = one;
            }
        }
        return best;
    }

    /** The round button that the eye finds first. */
    private static final class PlayButton extends JButton {
        private static final long serialVersionUID = 1L;

        PlayButton(Deed deed) {
            super(deed);
            setHideActionText(true);
            setFocusable(false);
            setBorderPainted(false);
            setContentAreaFilled(false);
            setPreferredSize(new Dimension(36, 36));
        }

        void show(boolean playing, String name) {
            setIcon(Icons.tinted(playing ? "pause" : "play", Color.WHITE));
            // White made greyer would not be seen on a pale disc.
            setDisabledIcon(Icons.tinted("play", UIManager.getColor("Label.disabledForeground")));
            getAccessibleContext().setAccessibleName(name);
        }

        @Override
        protected void paintComponent(Graphics graphics) {
            Graphics2D g = (Graphics2D) graphics.create();
            g.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
            Color accent = UIManager.getColor("Component.accentColor");
            g.setColor(isEnabled() ? getModel().isPressed() ? accent.darker() : accent : Theme.hairline());
            int size = Math.min(getWidth(), getHeight());
            g.fillOval((getWidth() - size) / 2, (getHeight() - size) / 2, size, size);
            g.dispose();
            super.paintComponent(graphics);
        }
    }
}
