package malmoi.text;

import com.vladsch.flexmark.ast.AutoLink;
import com.vladsch.flexmark.ast.Code;
import com.vladsch.flexmark.ast.Image;
import com.vladsch.flexmark.ast.ImageRef;
import com.vladsch.flexmark.ast.LinkRef;
import com.vladsch.flexmark.ast.MailLink;
import com.vladsch.flexmark.ext.wikilink.WikiImage;
import com.vladsch.flexmark.ext.wikilink.WikiNode;
import com.vladsch.flexmark.util.ast.Document;
import com.vladsch.flexmark.util.ast.Node;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import malmoi.text.ImageTags.Said;
import malmoi.text.Markdown.Setting;

/** Writes what stands in running text besides words: code, formulas, links and images. */
final class InlineHtml {
  private final MarkdownHtml html;
  private final String text;
  private final Document document;
  private final Setting setting;
  private final StringBuilder out;
  private final LinkTags links;
  private final ImageTags images;
  private final RawHtml raw;

  /**
   * @param text that the document was parsed from
   */
  InlineHtml(
      MarkdownHtml html,
      String text,
      Document document,
      Setting setting,
      HeadingLevels levels,
      Trust trust,
      StringBuilder out) {
    this.html = html;
    this.text = text;
    this.document = document;
    this.setting = setting;
    this.out = out;
    this.links = new LinkTags(setting.links(), out);
    this.images = new ImageTags(setting.pictures(), links, out);
    this.raw = new RawHtml(text, trust, setting, links, images, levels, out);
  }

  /** Raw HTML, which is still to be sanitised. */
  void raw(BasedSequence tags) {
    raw.write(tags);
  }

  /** Closes a link that raw HTML left open. */
  void close() {
    links.close();
  }

  void inlineCode(Code code) {
    out.append("<code>");
    Html.escape(code.getText().toString().replace('\n', ' '), out);
    out.append("</code>");
  }

  /** One that cannot be read stands as its author wrote it. */
  void formula(String tex, boolean stands) {
    out.append(
        TexMath.mathml(tex, stands)
            .orElseGet(() -> "<code>" + Html.escape(tex.strip()) + "</code>"));
  }

  void link(Node node, Runnable content) {
    links.around(node.getStartOffset(), content);
  }

  void linkRef(LinkRef ref) {
    if (MarkdownLinks.isDefined(ref, document)) {
      link(ref, () -> html.children(ref));
    } else {
      unknownReference(ref);
    }
  }

  private void unknownReference(LinkRef ref) {
    int at = ref.getStartOffset();
    for (Node child = ref.getFirstChild(); child != null; child = child.getNext()) {
      Html.escape(text.substring(at, child.getStartOffset()), out);
      html.write(child);
      at = child.getEndOffset();
    }
    Html.escape(text.substring(at, ref.getEndOffset()), out);
  }

  void autoLink(AutoLink link) {
    link(link, () -> out.append(setting.titles().apply(link.getText().toString())));
  }

  void mailLink(MailLink link) {
    link(link, () -> Html.escape(link.getText(), out));
  }

  void wikiLink(WikiNode link) {
    link(link, () -> Html.escape(WikiText.of(link).shown(), out));
  }

  void image(Image image) {
    image(image, image.getUrl().unescape(), image.getTitle().unescape());
  }

  /** One whose reference is defined nowhere. */
  void imageRef(ImageRef ref) {
    image(ref, "", "");
  }

  private void image(Node image, String target, String title) {
    String alt = MarkdownRuns.text(text, image);
    images.write(image.getStartOffset(), new Said(target, alt, title, "", ""));
  }

  void wikiImage(WikiImage image) {
    WikiText said = WikiText.of(image);
    String[] sides = said.size().split("x");
    String height = sides.length > 1 ? sides[1] : "";
    images.write(
        image.getStartOffset(), new Said(said.target(), said.shown(), "", sides[0], height));
  }
}
