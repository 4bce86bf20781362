package malmoi.render;

import java.util.Optional;
import malmoi.link.Target;
import malmoi.text.Markdown.Picture;

/** The links and pictures of one note's text, as they stand where it is shown. */
interface TextLinks {
  Catalog catalog();

  /** The HTML that opens a link; empty when it leads nowhere. */
  Optional<String> opening(Target target);

  /** The picture that an image shows; empty when it is to be a link, or its words. */
  Optional<Picture> picture(Target target);

  /** The HTML that opens a link to a term. */
  String toTerm(String id);

  /** The HTML shown for an address that stands as such. */
  default String titleOf(String address) {
    return catalog().titleOf(address);
  }
}
