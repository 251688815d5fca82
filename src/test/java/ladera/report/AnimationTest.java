package ladera.report;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import java.util.concurrent.CancellationException;
import javax.imageio.ImageIO;
import javax.imageio.ImageReader;
import ladera.figure.Palette;
import ladera.figure.RaceDepictions;
import ladera.num.Refusal;
import ladera.run.Examples;
import ladera.text.Language;
import ladera.text.Words;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

/** Animations as another program reads them. */
class AnimationTest {
    private static final Words WORDS = Words.in(Language.ENGLISH);

    /** Steps 0, 15, 30, 45 and 50. */
    private static Animation loss() {
        return new Animation(Examples.first(), RaceDepictions.loss(), WORDS, 0, 50, 15, 12.5, 320);
    }

    private static byte[] written(Animation animation) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        animation.write(out, Animation.Progress.UNWATCHED);
        return out.toByteArray();
    }

    private static ImageReader reader(byte[] gif) throws IOException {
        ImageReader reader = ImageIO.getImageReadersByFormatName("gif").next();
        reader.setInput(ImageIO.createImageInputStream(new ByteArrayInputStream(gif)));
        return reader;
    }

    private static Element only(Element tree, String name) {
        NodeList found = tree.getElementsByTagName(name);
        assertEquals(1, found.getLength(), name);
        return (Element) found.item(0);
    }

    @Test
    void framesStandAsLongAsAskedForAndShareOnePalette() throws IOException {
        ImageReader reader = reader(written(loss()));
        assertEquals(5, loss().frames());
        assertEquals(5, reader.getNumImages(true));
        Element stream = (Element) reader.getStreamMetadata().getAsTree("javax_imageio_gif_stream_1.0");
        assertEquals("256", only(stream, "GlobalColorTable").getAttribute("sizeOfGlobalColorTable"));
        assertEquals("320", only(stream, "LogicalScreenDescriptor").getAttribute("logicalScreenWidth"));
        for (int k = 0; k < 5; k++) {
            Element frame = (Element) reader.getImageMetadata(k).getAsTree("javax_imageio_gif_image_1.0");
            assertEquals(0, frame.getElementsByTagName("LocalColorTable").getLength());
            Element control = only(frame, "GraphicControlExtension");
            assertEquals(k < 4 ? "8" : "150", control.getAttribute("delayTime"));
            assertEquals("doNotDispose", control.getAttribute("disposalMethod"));
        }
        Element first = (Element) reader.getImageMetadata(0).getAsTree("javax_imageio_gif_image_1.0");
        assertEquals("NETSCAPE", only(first, "ApplicationExtension").getAttribute("applicationID"));
    }

    @Test
    void theFramesPutTogetherAreWhatTheFigureDraws() throws IOException {
        ImageReader reader = reader(written(loss()));
        List<BufferedImage> seen = new ArrayList<>();
        BufferedImage standing = null;
        for (int k = 0; k < 5; k++) {
            BufferedImage part = reader.read(k);
            Element tree = (Element) reader.getImageMetadata(k).getAsTree("javax_imageio_gif_image_1.0");
            Element place = only(tree, "ImageDescriptor");
            if (standing == null) {
                standing = new BufferedImage(part.getWidth(), part.getHeight(), BufferedImage.TYPE_INT_RGB);
            }
            Graphics2D graphics = standing.createGraphics();
            graphics.drawImage(
                    part,
                    Integer.parseInt(place.getAttribute("imageLeftPosition")),
                    Integer.parseInt(place.getAttribute("imageTopPosition")),
                    null);
            graphics.dispose();
            BufferedImage copy =
                    new BufferedImage(standing.getWidth(), standing.getHeight(), BufferedImage.TYPE_INT_RGB);
            copy.getGraphics().drawImage(standing, 0, 0, null);
            seen.add(copy);
        }
        assertEquals(Palette.LIGHT.background().getRGB(), seen.get(0).getRGB(0, 0));
        for (int style = 0; style < 4; style++) {
            int before = near(seen.get(0), style);
            int after = near(seen.get(4), style);
            assertTrue(after > before + 20, "contestant " + style + " drew " + before + ", then " + after + " pixels");
        }
    }

    /** Pixels about as coloured as a contestant. */
    private static int near(BufferedImage image, int style) {
        int wanted = Palette.LIGHT.color(style).getRGB();
        int found = 0;
        for (int y = 0; y < image.getHeight(); y++) {
            for (int x = 0; x < image.getWidth(); x++) {
                int rgb = image.getRGB(x, y);
                boolean close = true;
                for (int shift = 0; shift <= 16; shift += 8) {
                    close &= Math.abs((rgb >> shift & 0xff) - (wanted >> shift & 0xff)) < 24;
                }
                found += close ? 1 : 0;
            }
        }
        return found;
    }

    @Test
    void theSameAnimationIsTheSameFileWithTheRunInIt() throws IOException {
        byte[] file = written(loss());
        assertArrayEquals(file, written(loss()));
        Provenance run = Provenance.of(GifComment.fields(file), "race.gif");
        assertEquals(Examples.first(), run.experiment());
        assertEquals(50, run.step());
    }

    @Test
    void whoeverWatchesCanCancelAndIsToldHowFarItHasCome() {
        List<String> told = new ArrayList<>();
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        assertThrows(
                CancellationException.class,
                () -> loss().write(out, (done, all) -> {
                    told.add(done + " of " + all);
                    return done < 2;
                }));
        assertEquals("2 of 5", told.get(told.size() - 1));
        assertEquals(0, out.size());
    }

    @Test
    void senselessAnimationsAreRefused() {
        var example = Examples.first();
        var loss = RaceDepictions.loss();
        assertThrows(Refusal.class, () -> new Animation(example, loss, WORDS, 5, 4, 1, 20, 320));
        assertThrows(Refusal.class, () -> new Animation(example, loss, WORDS, 0, 50, 0, 20, 320));
        assertThrows(Refusal.class, () -> new Animation(example, loss, WORDS, 0, 50, 1, 0, 320));
        assertThrows(Refusal.class, () -> new Animation(example, loss, WORDS, 0, 50, 1, 20, 20_000));
        assertThrows(Refusal.class, () -> new Animation(example, loss, WORDS, 0, 100_000, 1, 20, 320));
    }

    @Test
    void everySequenceOfBytesIsPackedAsOthersUnpackIt() throws IOException {
        SplittableRandom random = new SplittableRandom(3);
        GifColors colors = new GifColors();
        int[] noise = new int[300 * 300];
        for (int k = 0; k < noise.length; k++) {
            noise[k] = (random.nextInt(6) * 48) << 16 | (random.nextInt(6) * 48) << 8 | random.nextInt(6) * 48;
        }
        colors.count(noise);
        colors.choose(GifStream.mostColors(), 0xffffff);
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        GifStream gif = new GifStream(out, colors, 300, 300, "");
        gif.frame(noise, 10);
        gif.frame(noise, 10);
        gif.end();
        ImageReader reader = reader(out.toByteArray());
        assertEquals(2, reader.getNumImages(true));
        int[] read = reader.read(0).getRGB(0, 0, 300, 300, null, 0, 300);
        for (int k = 0; k < noise.length; k++) {
            assertEquals(noise[k], read[k] & 0xffffff, "pixel " + k);
        }
        assertEquals(1, reader.getWidth(1));
    }
}
