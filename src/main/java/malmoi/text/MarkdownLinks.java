package malmoi.text;

import com.vladsch.flexmark.ast.AutoLink;
import com.vladsch.flexmark.ast.Image;
import com.vladsch.flexmark.ast.ImageRef;
import com.vladsch.flexmark.ast.LinkNodeBase;
import com.vladsch.flexmark.ast.LinkRef;
import com.vladsch.flexmark.ast.MailLink;
import com.vladsch.flexmark.ast.RefNode;
import com.vladsch.flexmark.ast.Reference;
import com.vladsch.flexmark.ext.wikilink.WikiImage;
import com.vladsch.flexmark.ext.wikilink.WikiLink;
import com.vladsch.flexmark.ext.wikilink.WikiNode;
import com.vladsch.flexmark.util.ast.Document;
import com.vladsch.flexmark.util.ast.Node;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import malmoi.text.Markdown.Link;
import malmoi.text.Markdown.Link.Form;

/** Finds the links and images that an author wrote. */
final class MarkdownLinks {
  private MarkdownLinks() {}

  static List<Link> of(Document document) {
    List<Link> links = new ArrayList<>();
    collect(document, document, links);
    return List.copyOf(links);
  }

  private static void collect(Node node, Document document, List<Link> links) {
    target(node, document)
        .ifPresent(
            target ->
                links.add(
                    new Link(node.getStartOffset(), node.getEndOffset(), form(node), target)));
    for (Node child = node.getFirstChild(); child != null; child = child.getNext()) {
      collect(child, document, links);
    }
  }

  private static Form form(Node node) {
    if (isImage(node)) {
      return Form.IMAGE;
    }
    return node instanceof WikiLink ? Form.WIKI : Form.LINK;
  }

  static boolean isImage(Node node) {
    return node instanceof Image || node instanceof ImageRef || node instanceof WikiImage;
  }

  /** Where the node leads; empty for what is no link or names an unknown reference. */
  private static Optional<String> target(Node node, Document document) {
    if (node instanceof WikiNode wiki) {
      return Optional.of(wiki.getLink().unescape());
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
