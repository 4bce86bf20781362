package malmoi.sites;

import java.io.ByteArrayInputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import nu.validator.client.EmbeddedValidator;
import nu.validator.validation.SimpleDocumentValidator;
import org.xml.sax.ErrorHandler;
import org.xml.sax.InputSource;
import org.xml.sax.SAXParseException;

/** The Nu HTML checker of the W3C, without a network. */
final class HtmlChecker {
  /** Its schemas nest deeper than usual stacks are. */
  private static final long STACK = 64L << 20;

  /** Where the pages are taken to lie, so that the checker can tell their own files from others. */
  private static final String SITE = "https://example.org/";

  private HtmlChecker() {}

  /** What is wrong with pages: for each mistake the first places of many. */
  static List<String> mistakes(Map<String, byte[]> pages) {
    Map<String, List<String>> found = new TreeMap<>();
    Thread thread = new Thread(null, () -> check(pages, found), "html-checker", STACK);
    List<Throwable> thrown = new ArrayList<>();
    thread.setUncaughtExceptionHandler((one, e) -> thrown.add(e));
    thread.start();
    try {
      thread.join();
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
    if (!thrown.isEmpty()) {
      throw new IllegalStateException(thrown.get(0));
    }
    return found.entrySet().stream()
        .map(one -> one.getKey() + " " + one.getValue().stream().limit(3).toList())
        .toList();
  }

  private static void check(Map<String, byte[]> pages, Map<String, List<String>> found) {
    try {
      Handler handler = new Handler(found);
      SimpleDocumentValidator validator = new SimpleDocumentValidator(true, true, false);
      validator.setUpMainSchema(EmbeddedValidator.SCHEMA_URL, handler);
      validator.setUpValidatorAndParsers(handler, true, false);
      for (Map.Entry<String, byte[]> page : pages.entrySet()) {
        if (page.getKey().endsWith(".html")) {
          handler.page = page.getKey();
          InputSource source = new InputSource(new ByteArrayInputStream(page.getValue()));
          source.setEncoding("UTF-8");
          source.setSystemId(SITE + page.getKey());
          validator.checkHtmlInputSource(source);
        }
      }
    } catch (Exception e) {
      throw new IllegalStateException(e);
    }
  }

  /** Keeps errors; warnings are advice, and speak of other software. */
  private static final class Handler implements ErrorHandler {
    private final Map<String, List<String>> found;
    private String page = "";

    Handler(Map<String, List<String>> found) {
      this.found = found;
    }

    @Override
    public void warning(SAXParseException e) {
      // advice
    }

    @Override
    public void error(SAXParseException e) {
      String place = page + ":" + e.getLineNumber() + ":" + e.getColumnNumber();
      found.computeIfAbsent(e.getMessage(), what -> new ArrayList<>()).add(place);
    }

    @Override
    public void fatalError(SAXParseException e) {
      error(e);
    }
  }
}
