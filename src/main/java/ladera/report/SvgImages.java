package ladera.report;

import java.awt.Image;
import java.awt.image.BufferedImage;
import java.awt.image.RenderedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Base64;
import javax.imageio.ImageIO;
import javax.imageio.stream.MemoryCacheImageOutputStream;
import org.apache.batik.svggen.DefaultImageHandler;
import org.apache.batik.svggen.SVGGeneratorContext;
import org.apache.batik.svggen.SVGGraphics2DIOException;
import org.w3c.dom.Element;

/** Puts pictures into an SVG as PNG within the file. */
final class SvgImages extends DefaultImageHandler {
    private static final String XLINK = "http://www.w3.org/1999/xlink";

    @Override
    protected void handleHREF(Image image, Element element, SVGGeneratorContext context)
            throws SVGGraphics2DIOException {
        if (!(image instanceof BufferedImage pixels)) {
            throw new SVGGraphics2DIOException("not a picture in memory: " + image);
        }
        handleHREF((RenderedImage) pixels, element, context);
    }

    @Override
    protected void handleHREF(RenderedImage image, Element element, SVGGeneratorContext context)
            throws SVGGraphics2DIOException {
        try {
            BufferedImage pixels = (BufferedImage) image;
            BufferedImage few = FewColors.indexed(pixels);
            ByteArrayOutputStream png = new ByteArrayOutputStream();
            try (MemoryCacheImageOutputStream sink = new MemoryCacheImageOutputStream(png)) {
                ImageIO.write(few == null ? pixels : few, "png", sink);
            }
            String data = Base64.getEncoder().encodeToString(png.toByteArray());
            element.setAttributeNS(XLINK, "xlink:href", "data:image/png;base64," + data);
        } catch (IOException impossible) {
            throw new SVGGraphics2DIOException(impossible.getMessage(), impossible);
        }
    }
}
