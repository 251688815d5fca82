package ladera.ui.lessons;

/**
 * How large a lesson is set: in a wide window with larger type, so that a line keeps its seventy characters and still stands in
 * proportion to the pictures, which are a little wider.
 *
 * @param type size of the prose, in logical pixels
 * @param prose width of a line of it
 * @param picture width of pictures and their sliders
 */
record Measure(float type, int prose, int picture) {
    /** What a lesson is set in before its room is known. */
    static final Measure NARROWEST = at(0);

    /** Left and right of the column at least. */
    static final int MARGIN = 24;

    private static final float SMALLEST = 15;
    private static final float LARGEST = 18;

    /** Where type begins to grow, and how many pixels of width make it one pixel larger. */
    private static final int ROOMY = 680;

    private static final float PER_PIXEL = 240;

    /** About seventy characters, in ems. */
    private static final float PROSE = 36;

    private static final float PICTURE = 46;
    private static final int NARROWEST_PICTURE = 320;

    /** For a column with so many pixels from edge to edge. */
    static Measure at(int width) {
        float type = Math.min(LARGEST, Math.max(SMALLEST, SMALLEST + (width - ROOMY) / PER_PIXEL));
        float half = Math.round(2 * type) / 2f;
        int picture = Math.max(NARROWEST_PICTURE, Math.min(Math.round(PICTURE * half), width - 2 * MARGIN));
        return new Measure(half, Math.min(picture, Math.round(PROSE * half)), picture);
    }

    /** A share of the type's size, for gaps and for type of another rank. */
    int ems(double share) {
        return (int) Math.round(share * type);
    }
}
