package radiome.plot;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;
import radiome.plot.svg.Font;
import radiome.plot.svg.Pen;
import radiome.plot.svg.TextWidth;

/** An SVG read back: its texts with the room they take. */
public final class Drawing {
    private final Element root;
    private final List<Word> words = new ArrayList<>();

    /** A text and the box it covers, in px; ascent and descent as Helvetica's. */
    private record Word(String text, double left, double top, double right, double bottom) {
        boolean overlaps(Word other) {
            return left < other.right && other.left < right && top < other.bottom && other.top < bottom;
        }
    }

    public Drawing(String svg) {
        root = parse(svg).getDocumentElement();
        var texts = root.getElementsByTagName("text");
        for (int i = 0; i < texts.getLength(); i++) {
            words.add(word((Element) texts.item(i)));
        }
    }

    /** As XML; fails when it is not well-formed. */
    public static Document parse(String xml) {
        try {
            DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
            factory.setFeature("http://apache.org/xml/features/nonvalidating/load-external-dtd", false);
            return factory.newDocumentBuilder().parse(new InputSource(new StringReader(xml)));
        } catch (ParserConfigurationException | SAXException | IOException e) {
            throw new AssertionError("not well-formed: " + e.getMessage(), e);
        }
    }

    public Element root() {
        return root;
    }

    public List<String> texts() {
        return words.stream().map(Word::text).toList();
    }

    public int count(String tag) {
        return root.getElementsByTagName(tag).getLength();
    }

    /** Every text lies inside the picture and on no other text. */
    public void assertReadable() {
        List<String> box = List.of(root.getAttribute("viewBox").split(" ", -1));
        double width = Double.parseDouble(box.get(2));
        double height = Double.parseDouble(box.get(3));
        for (Word word : words) {
            assertThat(word.left).as(word.text).isGreaterThanOrEqualTo(0);
            assertThat(word.top).as(word.text).isGreaterThanOrEqualTo(0);
            assertThat(word.right).as(word.text).isLessThanOrEqualTo(width);
            assertThat(word.bottom).as(word.text).isLessThanOrEqualTo(height);
        }
        for (int i = 0; i < words.size(); i++) {
            for (int j = 0; j < i; j++) {
                assertThat(words.get(i).overlaps(words.get(j)))
                        .as("%s on %s", words.get(i), words.get(j))
                        .isFalse();
            }
        }
    }

    private static Word word(Element element) {
        double size = number(element, "font-size");
        boolean bold = element.getAttribute("font-weight").equals("600");
        double width =
                TextWidth.of(element.getTextContent(), new Font(size, bold ? 600 : 400, Pen.INK, Font.Anchor.START));
        double x = number(element, "x");
        double y = number(element, "y");
        double before = switch (element.getAttribute("text-anchor")) {
            case "middle" -> width / 2;
            case "end" -> width;
            default -> 0;
        };
        double ascent = 0.74 * size;
        double descent = 0.2 * size;
        if (element.getAttribute("transform").startsWith("rotate(-90")) {
            return new Word(element.getTextContent(), x - ascent, y - width + before, x + descent, y + before);
        }
        return new Word(element.getTextContent(), x - before, y - ascent, x - before + width, y + descent);
    }

    private static double number(Element element, String attribute) {
        return Double.parseDouble(element.getAttribute(attribute));
    }
}
