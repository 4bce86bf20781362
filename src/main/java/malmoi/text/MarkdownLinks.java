package malmoi.text;

import com.vladsch.flexmark.ast.AutoLink;
import com.vladsch.flexmark.ast.HtmlBlockBase;
import com.vladsch.flexmark.ast.HtmlInline;
import com.vladsch.flexmark.ast.Image;
import com.vladsch.flexmark.ast.ImageRef;
import com.vladsch.flexmark.ast.LinkNodeBase;
import com.vladsch.flexmark.ast.LinkRef;
import com.vladsch.flexmark.ast.MailLink;
import com.vladsch.flexmark.ast.RefNode;
import com.vladsch.flexmark.ast.Reference;
import com.vladsch.flexmark.ext.wikilink.WikiImage;
import com.vladsch.flexmark.ext.wikilink.WikiNode;
import com.vladsch.flexmark.util.ast.Document;
import com.vladsch.flexmark.util.ast.Node;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import malmoi.text.Markdown.Anchor;
import malmoi.text.Markdown.Link;
import malmoi.text.Markdown.Link.Form;

/** The links and images that an author wrote, and what links can lead to besides headings. */
final class MarkdownLinks {
  private static final Pattern NOT_IN_ID = Pattern.compile("[^\\p{L}\\p{M}\\p{N}_.-]");

  private final List<Link> links = new ArrayList<>();
  private final List<Anchor> anchors = new ArrayList<>();
  private final Set<String> ids = new HashSet<>();

  static MarkdownLinks of(Document document) {
    MarkdownLinks found = new MarkdownLinks();
    found.collect(document, document);
    return found;
  }

  /** In order. */
  List<Link> links() {
    return Collections.unmodifiableList(links);
  }

  /** In order; the first of each name. */
  List<Anchor> anchors() {
    return Collections.unmodifiableList(anchors);
  }

  private void collect(Node node, Document document) {
    target(node, document)
        .ifPresent(
            target ->
                links.add(
                    new Link(node.getStartOffset(), node.getEndOffset(), form(node), target)));
    if (node instanceof HtmlInline || node instanceof HtmlBlockBase) {
      RawTag.in(node.getChars()).forEach(this::collect);
    }
    for (Node child = node.getFirstChild(); child != null; child = child.getNext()) {
      collect(child, document);
    }
  }

  private void collect(RawTag tag) {
    Form form = tag.isImage() ? Form.IMAGE : Form.LINK;
    tag.target().ifPresent(target -> links.add(new Link(tag.start(), tag.end(), form, target)));
    tag.anchor().ifPresent(name -> addAnchor(name, tag.start()));
  }

  /** Anchors of headings hold no colon. */
  private void addAnchor(String name, int start) {
    String id = ":" + NOT_IN_ID.matcher(name).replaceAll("-");
    if (ids.add(id)) {
      anchors.add(new Anchor(name, id, start));
    }
  }

  private static Form form(Node node) {
    if (node instanceof WikiNode) {
      return node instanceof WikiImage ? Form.WIKI_IMAGE : Form.WIKI;
    }
    return isImage(node) ? Form.IMAGE : Form.LINK;
  }

  static boolean isImage(Node node) {
    return node instanceof Image || node instanceof ImageRef || node instanceof WikiImage;
  }

  /** Where the node leads; empty for what is no link or names an unknown reference. */
  private static Optional<String> target(Node node, Document document) {
    if (node instanceof WikiNode wiki) {
      return Optional.of(WikiText.of(wiki).target());
    }
    if (node instanceof MailLink mail) {
      return Optional.of("mailto:" + mail.getText());
    }
    if (node instanceof AutoLink link) {
      return Optional.of(link.getText().toString());
    }
    if (node instanceof RefNode ref) {
      Reference reference = ref.getReferenceNode(document);
      return Optional.ofNullable(reference).map(found -> found.getUrl().unescape());
    }
    if (node instanceof LinkNodeBase link && !(node instanceof Reference)) {
      return Optional.of(link.getUrl().unescape());
    }
    return Optional.empty();
  }

  /** Whether a reference link has its reference; without it, its brackets are text. */
  static boolean isDefined(RefNode ref, Document document) {
    return ref.getReferenceNode(document) != null;
  }

  static boolean isLink(Node node, Document document) {
    return node instanceof LinkRef ref
        ? isDefined(ref, document)
        : node instanceof LinkNodeBase || node instanceof WikiNode;
  }
}
