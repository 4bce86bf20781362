package malmoi.text;

import com.vladsch.flexmark.ext.wikilink.internal.WikiLinkLinkRefProcessor;
import com.vladsch.flexmark.parser.LinkRefProcessor;
import com.vladsch.flexmark.util.ast.Document;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import java.util.regex.Pattern;

/**
 * flexmark's {@code [[wiki links]]}, but for those that are the words of another link: {@code
 * [[1]](https://…)} and {@code [[options]](#options)}. {@code [[도커]](Docker)} stays one.
 */
final class WikiLinks extends WikiLinkLinkRefProcessor.Factory {
  private static final Pattern ADDRESS =
      Pattern.compile("\\((?:<|#|\\.{0,2}/|https?://|[^\\s()]+\\.[A-Za-z]{1,8}[)#])");

  /** As long as a pattern needs to tell an address from words. */
  private static final int LONGEST = 200;

  @Override
  public LinkRefProcessor apply(Document document) {
    return new WikiLinkLinkRefProcessor(document) {
      @Override
      public boolean isMatch(BasedSequence link) {
        return super.isMatch(link) && !leadsElsewhere(link);
      }
    };
  }

  private static boolean leadsElsewhere(BasedSequence link) {
    BasedSequence all = link.getBaseSequence();
    int end = link.getEndOffset();
    boolean leads = end < all.length() && all.charAt(end) == '(';
    return leads
        && ADDRESS.matcher(all.subSequence(end, Math.min(all.length(), end + LONGEST))).lookingAt();
  }
}
