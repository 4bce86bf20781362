package malmoi.text;

import java.util.regex.Pattern;

/** Tells sentences, comparisons and how-tos from nouns. */
final class HeadingTopics {
  private static final Pattern KOREAN =
      Pattern.compile(
          // a part of a course
          "제?\\d+\\s?(?:주차|일차|강|장|회차)\\b.*|\\d{2,4}년.*|\\d{4} .*|방법 ?\\d+"
              // a sentence
              + "|.*(?:[.!?…]|니다|[가-힣](?:한|된|는|있|없|않|였|었|았|났|진|른)다|[나까]요|[을ㄹ]까|[세셔]요|시오|[보하]자|[는은]가|무엇인가|니까|[는은인]지|할까|될까)$"
              + "|.*\\S(?:은|는|이|가)\\s.*[다지까요]$"
              // a comparison, or several things
              + "|.*(?i:(?<![a-z])vs\\.?(?![a-z])).*|.*\\S\\s+(?:차이|차이점|비교|비교하기|공통점|장단점|관계|장점|단점)$"
              + "|.*\\S(?:\\s+(?:및|그리고|또는|혹은|[&+→⇒]|->)\\s+|\\s*[,:]\\s+|,|\\s+[-–—|]\\s+)\\S.*|.*[가-힣]/[가-힣].*|.*\\s/\\s.*"
              // an account of one side of a thing
              + "|.*의 (?:장점|단점|장단점|특징|특성|성질|종류|역할|필요성|목적|조건|활용|예시|예|구조|구성|원리|개념|정의|이해|과정|흐름|한계|문제점?|등장.*|탄생.*|동작.*|\\d+가지.*)$"
              + "|.*\\S\\s+(?:과정|흐름|종류|특징|성질|배경|설명|소개|요약|개요|관련|팁|가이드|\\d+가지)$|.*의 .*(?:과정|원리|방식|활용|적용)$"
              + "|.*\\S\\s+(?:작동|동작|실행|처리|수행|통신|진행|렌더링)\\s?(?:원리|방식|과정|순서|절차|흐름)$"
              // what is left over
              + "|(?:그|이) ?(?:외|밖|이외)(?:에|의)?\\s.*|(?:기타|다양한|여러|나머지)\\s.*"
              // a how-to
              + "|.*(?:하는|쓰는|만드는|보는|되는) (?:법|방법|이유|과정|순서|절차|경우|것)$"
              + "|.*\\S\\s+\\S*(?:방법|사용법|설치법|이유|순서|절차|모음|정리|예제|예시|사례|실습|후기)(?: ?\\d+)?$|\\S{2,}하기$"
              + "|.*\\s.*(?:하|되|시키|오|가|보|쓰|읽|만들|우|리|치|넣|빼|열|닫|찾|꾸|이|내|누|끄|켜|막|잡|짜|묶|듣)기$"
              // a clause: an eojeol before the last one has a josa that nouns in a row do not take
              + "|.*(?:는|를|을|에|에서|으로|에게|와|(?<!(?:^|\\s)[결효초통경성인교학여부])과|[와과]의|이란|에서의)\\s.*");

  private static final Pattern ENGLISH =
      Pattern.compile(
          "(?:day|week|part|lecture) \\d+.*|\\d{4} .*"
              + "|(?:an? )?(?:introduction|intro|overview|guide) (?:to|of) .*"
              + "|(?:installing|using|creating|getting|deploying|removing|deleting|stopping|leaving|exiting|entering|configuring|understanding|introducing|learning|choosing|implementing)"
              + " .*|.*[.!?…]$|.*(?<![a-z])vs\\.?(?![a-z]).*|.*\\bversus\\b.*|.*\\bdifferences? between\\b.*"
              + "|(?:types?|kinds?|advantages|disadvantages|pros and cons|benefits|features|examples?|use cases|limitations) of .*"
              + "|.*\\S(?:\\s+[&+→]\\s+|\\s+->\\s+|\\s*[,:]\\s+|\\s/\\s|\\s+[-–—|]\\s+)\\S.*"
              + "|(?:how|why|when|where|who|what|which|can|do|does|is|are|should)\\b.*|\\w+ing"
              + " (?:an?|the|from|with|in|out|on|to|of|your|into|by)\\b.*|.*\\b(?:is|are|has|have|does|do|can|cannot|will|must)"
              + " .*",
          Pattern.CASE_INSENSITIVE);

  private HeadingTopics() {}

  /** Whether the words are more than a noun. */
  static boolean isPhrase(String words) {
    return (Hangul.isIn(words) ? KOREAN : ENGLISH).matcher(words).matches();
  }
}
