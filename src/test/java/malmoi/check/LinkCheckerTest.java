package malmoi.check;

import static java.util.stream.Collectors.joining;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import malmoi.report.Problems;
import malmoi.site.Site;
import malmoi.site.SiteFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LinkCheckerTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<a href='b.html'>",
        "<a href='./b.html'>",
        "<a href='../ko/b.html?q=1#가'>",
        "<a href='b.html#%EA%B0%80'>",
        "<a href='b.html#:~:text=x'>",
        "<a href='#here'>",
        "<a href=''>",
        "<a href='#'>",
        "<a href='#top'>",
        "<a href='../en/%EB%8F%84%EC%BB%A4.html'>",
        "<a href='../en/도커.html'>",
        "<a href='mailto:a@b.c'>",
        "<a href='https://example.org/'>",
        "<link rel=canonical href='https://example.org/ko/a.html'>",
        "<img src='data:image/png;base64,'>",
        "<link rel='stylesheet' href='../style.css'>",
        "<img srcset='../style.css 1x, b.html 2x'>",
        "<meta http-equiv=refresh content='0; url=b.html'>",
        "<svg><use href='#here'/></svg>"
      })
  void findsNothingWrongWithGoodAddresses(String html) {
    assertEquals("", told("ko/a.html", html + "<p id=here>"));
  }

  @Test
  void tellsLinksToNoFile() {
    assertEquals(
        """
        site.dead-link ko/a.html ../../x.html
        site.dead-link ko/a.html ./
        site.dead-link ko/a.html /ko/b.html
        site.dead-link ko/a.html c.html
        site.dead-link ko/a.html d.html
        site.dead-link ko/a.html e.svg
        site.dead-link ko/a.html f.js
        site.dead-link ko/a.html g.html
        """,
        told(
            "ko/a.html",
            "<a href='../../x.html'><a href='./'><a href='/ko/b.html'><area href=c.html>"
                + "<meta http-equiv=refresh content='0;URL=d.html'><img srcset='b.html, e.svg 2x'>"
                + "<svg><a href=g.html><title>x</title></a></svg>"
                + "<script src=f.js></script>"));
  }

  @Test
  void tellsLinksToNoId() {
    assertEquals(
        """
        site.dead-anchor ko/a.html #there
        site.dead-anchor ko/a.html b.html#나
        """,
        told("ko/a.html", "<p id=here><a href='#there'><a href='b.html#나'>"));
  }

  @Test
  void tellsWhatComesFromTheNetwork() {
    assertEquals(
        """
        site.network-asset ko/a.html //a/b.js
        site.network-asset ko/a.html HTTP://a/c.png
        site.network-asset ko/a.html https://a/d.css
        site.network-asset ko/a.html https://a/e.woff2
        site.network-asset ko/a.html https://a/f.png
        """,
        told(
            "ko/a.html",
            "<script src='//a/b.js'></script><img src='HTTP://a/c.png'>"
                + "<link rel=Stylesheet href='https://a/d.css'>"
                + "<link rel=preload href='https://a/e.woff2'><video poster='https://a/f.png'>"));
  }

  @Test
  void tellsIdsThatStandTwice() {
    assertEquals("site.double-id ko/a.html a\n", told("ko/a.html", "<p id=a><p id=b><i id=a>"));
  }

  @Test
  void startsFromTheRootOfTheSiteWhereThePageHasABase() {
    assertEquals(
        """
        site.dead-anchor 404.html #main
        site.dead-link 404.html b.html
        """,
        told(
            "404.html",
            "<base href='/any/where/'><a href='ko/b.html'><a href='b.html'><a href=''>"
                + "<p id=main><a href='#main'>"));
  }

  private static String told(String path, String html) {
    List<SiteFile> files = new ArrayList<>();
    files.add(file(path, html));
    files.add(file("index.html", ""));
    files.add(file("style.css", ""));
    files.add(file("ko/b.html", "<p id='가'>"));
    files.add(file("en/도커.html", ""));
    Problems problems = new Problems();
    LinkChecker.check(Site.of(files, problems), problems);
    return problems.sorted().stream()
        .map(p -> p.id() + " " + p.place().file() + " " + p.details().get(0) + "\n")
        .collect(joining());
  }

  private static SiteFile file(String path, String text) {
    return new SiteFile(path, text.getBytes(StandardCharsets.UTF_8));
  }
}
