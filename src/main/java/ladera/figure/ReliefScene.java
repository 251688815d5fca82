package ladera.figure;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * All that is painted of a {@link ReliefFigure} in a rectangle, laid out once for both painters: first {@link #box} and
 * {@link #shadows}, then the surface, then {@link #paths} and {@link #dots}, and over all of it the type.
 */
public final class ReliefScene {
    private static final float HAIR = 1;
    private static final float LINE = 2.4f;
    private static final float CASING = 4.8f;
    private static final float GHOST_LINE = 1.5f;
    private static final float GHOST_CASING = 3f;
    private static final double GHOST = 0.7;
    private static final double GHOST_UNDER = 0.45;

    /** How much of a path shows through the surface. */
    private static final double THROUGH = 0.42;

    private static final double SHADOW = 0.42;
    private static final float SHADOW_WIDTH = 2.2f;
    private static final double HEAD_RADIUS = 5;
    private static final double SAMPLE_RADIUS = 1.5;
    private static final double SAMPLE_CASING = 0.4;
    private static final double OUTSIDE_RADIUS = 3.4;
    private static final double HEAD_CASING = 1.4;
    private static final double START_RADIUS = 5;
    private static final double HOT_RADIUS = 6.5;
    private static final double HALO_RADIUS = 13;
    private static final double HALO = 0.35;
    private static final double RING_LINE = 1.3;
    private static final Color RING = new Color(255, 255, 255, 200);

    /** From the area's sides to the legend. */
    static final double LEGEND_INSET = 4;

    /** Style of a mark that is nobody's. */
    private static final int NOBODY = -1;

    /** Dashes of a ring. */
    private static final int DASHES = 64;

    private final ReliefFigure figure;
    private final Palette palette;
    private final Rectangle2D area;
    private final ReliefMesh mesh;
    private final Perspective perspective;
    private final ReliefAxes axes;
    private final List<ReliefLine> box = new ArrayList<>();
    private final List<ReliefLine> shadows = new ArrayList<>();
    private final List<ReliefLine> paths = new ArrayList<>();
    private final List<ReliefDot> dots = new ArrayList<>();

    /**
     * Lays the figure out.
     *
     * @param mesh of the figure's ground, kept by the caller for as long as the ground stays the same
     * @param area where the picture goes, in the unit of lines and type
     */
    public ReliefScene(ReliefFigure figure, ReliefMesh mesh, Rectangle2D area, Palette palette) {
        this.figure = figure;
        this.palette = palette;
        this.area = area;
        this.mesh = mesh;
        perspective = ReliefAxes.perspective(figure, figure.stage(area));
        ReliefBox frame = perspective.box();
        axes = new ReliefAxes(figure.ground(), figure.heightName(), perspective);
        box.add(ReliefLine.thin(axes.grid(), palette.grid(), HAIR));
        box.add(ReliefLine.thin(axes.edges(), palette.axis(), HAIR));
        box.add(ReliefLine.thin(axes.marks(), palette.axis(), HAIR));
        Drape drape = new Drape(mesh, frame, figure.ground().tone());
        figure.starts().forEach(start -> start(start, drape));
        samples(frame);
        rings(drape);
        for (Trace trace : figure.traces()) {
            if (trace.ghost()) {
                path(trace, drape.path(trace));
            }
        }
        for (Trace trace : figure.traces()) {
            if (!trace.ghost()) {
                Strand path = drape.path(trace);
                path(trace, path);
                head(trace, drape.head(trace), path, frame);
            }
        }
        dots.sort(Comparator.comparingDouble(this::depth).reversed());
    }

    /** Each sample at its own height, which noise puts above or below the surface. */
    private void samples(ReliefBox frame) {
        SamplePoints samples = figure.samples();
        for (int i = 0; i < samples.size(); i++) {
            double x = frame.across(samples.x().get(i));
            double y = frame.along(samples.y().get(i));
            double tone = figure.ground().tone().at(samples.value().get(i));
            Color color = new Color(Viridis.rgb(tone));
            dots.add(new ReliefDot(
                    ReliefDot.Kind.SPHERE, x, y, tone, SAMPLE_RADIUS, color, palette.casing(), SAMPLE_CASING, -1));
        }
    }

    private void rings(Drape drape) {
        for (int k = 0; k < figure.ground().rings().size(); k++) {
            Strand ring = drape.ring(figure.ground().rings().get(k), DASHES);
            paths.add(ReliefLine.thin(ring, RING, (float) RING_LINE));
        }
    }

    private void path(Trace trace, Strand strand) {
        Color color = ink(trace);
        Color shadow = translucent(color, SHADOW);
        if (trace.ghost()) {
            paths.add(new ReliefLine(
                    strand,
                    translucent(color, GHOST),
                    palette.width(GHOST_LINE),
                    translucent(palette.casing(), GHOST_UNDER),
                    palette.width(GHOST_CASING),
                    translucent(color, GHOST * THROUGH),
                    trace.style()));
            return;
        }
        shadows.add(ReliefLine.thin(strand.onFloor(), shadow, palette.width(SHADOW_WIDTH)));
        paths.add(new ReliefLine(
                strand,
                color,
                palette.width(LINE),
                palette.casing(),
                palette.width(CASING),
                translucent(color, THROUGH),
                trace.style()));
    }

    /** A head beyond the domain is drawn small where its path leaves the box. */
    private void head(Trace trace, Strand head, Strand path, ReliefBox frame) {
        if (head.size() == 0) {
            return;
        }
        boolean inside = Math.abs(head.x(0)) <= frame.halfX() && Math.abs(head.y(0)) <= frame.halfY();
        if (!inside && path.size() == 0) {
            return;
        }
        Strand at = inside ? head : path;
        int k = at.size() - 1;
        dots.add(new ReliefDot(
                trace.stopped() ? ReliefDot.Kind.CROSS : ReliefDot.Kind.SPHERE,
                at.x(k),
                at.y(k),
                at.tone(k),
                inside || trace.stopped() ? HEAD_RADIUS : OUTSIDE_RADIUS,
                trace.stopped() ? palette.alarm() : palette.color(trace.style()),
                palette.casing(),
                HEAD_CASING,
                trace.style()));
    }

    private void start(Start start, Drape drape) {
        ReliefBox frame = perspective.box();
        Strand at = drape.point(start.point().x(), start.point().y());
        if (!(Math.abs(at.x(0)) <= frame.halfX() && Math.abs(at.y(0)) <= frame.halfY())) {
            return;
        }
        if (start.hot()) {
            Color halo = translucent(palette.accent(), HALO);
            dots.add(new ReliefDot(
                    ReliefDot.Kind.HALO, at.x(0), at.y(0), at.tone(0), HALO_RADIUS, halo, halo, 0, NOBODY));
        }
        dots.add(new ReliefDot(
                ReliefDot.Kind.RING,
                at.x(0),
                at.y(0),
                at.tone(0),
                start.hot() ? HOT_RADIUS : START_RADIUS,
                start.style() < 0 ? palette.text() : palette.color(start.style()),
                palette.casing(),
                HEAD_CASING,
                start.style()));
    }

    private Color ink(Trace trace) {
        return trace.stopped() ? palette.muted() : palette.color(trace.style());
    }

    private double depth(ReliefDot dot) {
        double[] place = new double[3];
        perspective.project(dot.x(), dot.y(), dot.tone(), place);
        return place[2];
    }

    private static Color translucent(Color color, double share) {
        return new Color(color.getRed(), color.getGreen(), color.getBlue(), (int) Math.round(255 * share));
    }

    public ReliefFigure figure() {
        return figure;
    }

    public Palette palette() {
        return palette;
    }

    public ReliefMesh mesh() {
        return mesh;
    }

    public Perspective perspective() {
        return perspective;
    }

    /** Grid, edges and ticks, behind the surface wherever they meet it. */
    public List<ReliefLine> box() {
        return box;
    }

    /** The paths upon the floor. */
    public List<ReliefLine> shadows() {
        return shadows;
    }

    /** Rings of minima and paths, in the order they are painted. */
    public List<ReliefLine> paths() {
        return paths;
    }

    /** Starts and heads, the farthest first. */
    public List<ReliefDot> dots() {
        return dots;
    }

    /** Numbers, names and the legend, over everything else; the same letters at the same places with both painters. */
    public void paintType(Graphics2D graphics) {
        Graphics2D copy = Crisp.copy(graphics, area);
        try {
            for (AxisText text : axes.texts()) {
                text.paint(copy, palette);
            }
            double wide = area.getWidth() - 2 * LEGEND_INSET;
            Legend.paint(
                    copy, figure.legend(), area.getX() + LEGEND_INSET, area.getY(), wide, palette, figure.dashed());
        } finally {
            copy.dispose();
        }
    }
}
