package malmoi.text;

import static java.time.Duration.ofSeconds;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Headings as students write them. */
class HeadingTextTest {

  @ParameterizedTest
  @CsvSource(
      delimiterString = "=>",
      textBlock =
          """
          도커                                       => 도커
          도커란?                                    => 도커
          도커란                                     => 도커
          도커 란?                                   => 도커
          도커란…                                    => 도커
          도커란?!                                   => 도커
          컨테이너 런타임이란?                       => 컨테이너 런타임
          컨테이너란 무엇인가?                       => 컨테이너
          컨테이너가 뭔가요?                         => 컨테이너
          도커는 무엇인가                            => 도커
          차이란?                                    => 차이
          파이란                                     => 파이
          docker-compose란                           => | docker-compose
          Docker란 무엇인가?                         => | Docker
          Kotlin이란                                 => | Kotlin
          What is Docker?                            => | Docker
          What's a container?                        => | container
          What are the cgroups?                      => | cgroups
          1. What is Docker?                         => | Docker
          계란                                       => 계란
          파란                                       => 파란
          이란                                       => 이란
          람다                                       => 람다
          난이도란                                   => 난이도
          그래서 정규화란 무엇인가?                  => 정규화
          PCB가 무엇인가요?                          => | PCB
          정규화에 대해서                            => 정규화
          데몬 프로세스에 대해 설명해 주세요.        => 데몬 프로세스
          1-2. 도커(Docker)란 무엇인가요?            => 도커 | Docker
          """)
  void giveTheNameThatTheyAskAfter(String heading, String names) {
    assertEquals(names, names(heading));
  }

  @ParameterizedTest
  @CsvSource(
      delimiterString = "=>",
      textBlock =
          """
          컨테이너(Container)                        => 컨테이너 | Container
          컨테이너 (Container)                       => 컨테이너 | Container
          도커(Docker)란?                            => 도커 | Docker
          도커란? (Docker)                           => 도커 | Docker
          컨테이너（Container）                      => 컨테이너 | Container
          컨테이너 / Container                       => 컨테이너 | Container
          컨테이너/Container                         => 컨테이너 | Container
          Container - 컨테이너                       => 컨테이너 | Container
          컨테이너, Container                        => 컨테이너 | Container
          JVM(Java Virtual Machine, 자바 가상 머신)  => 자바 가상 머신 | JVM, Java Virtual Machine
          가비지 컬렉션(GC, Garbage Collection)      => 가비지 컬렉션 | GC, Garbage Collection
          PCB (Process Control Block)                => | PCB, Process Control Block
          JSON Web Token (JWT)                       => | JSON Web Token, JWT
          DI(의존성 주입)                            => 의존성 주입 | DI
          볼륨(도커)                                 => 볼륨
          HTTP 상태 코드 (200, 404)                  => HTTP 상태 코드
          TCP/IP 모델                                => TCP/IP 모델
          /etc/hosts 파일                            => /etc/hosts 파일
          CI/CD                                      => | CI/CD
          OSI 7계층                                  => OSI 7계층
          C++                                        => | C++
          .NET                                       => | .NET
          O(n)                                       => | O(n)
          main()                                     => | main()
          캐시(cache)와 버퍼(buffer)                 => 캐시(cache)와 버퍼(buffer)
          이미지 생성 (docker build -t 이름:태그 ./) => 이미지 생성
          이미지 생성 (docker build …)               => 이미지 생성
          컨테이너: Container                        => 컨테이너 | Container
          컨테이너 : Container                       => 컨테이너 | Container
          PCB(Process Control Block, 프로세스 제어 블록) => 프로세스 제어 블록 | PCB, Process Control Block
          PCB: Process Control Block                 => | PCB, Process Control Block
          GC - Garbage Collection                    => | GC, Garbage Collection
          가상 머신(VM, Virtual Machine)             => 가상 머신 | VM, Virtual Machine
          가상 머신(VM / Virtual Machine)            => 가상 머신 | VM, Virtual Machine
          프로세스 제어 블록 (Process Control Block, PCB) => 프로세스 제어 블록 | Process Control Block, PCB
          제 1 정규형 (1NF; First Normal Form)       => 제 1 정규형 | 1NF, First Normal Form
          DI(Dependency Injection) / 의존성 주입     => 의존성 주입 | DI, Dependency Injection
          관심사의 분리(SoC, Separation of Concerns) => 관심사의 분리 | SoC, Separation of Concerns
          HTTP(HyperText Transfer Protocol)          => | HTTP, HyperText Transfer Protocol
          XML(eXtensible Markup Language)            => | XML, eXtensible Markup Language
          전송 제어 프로토콜(TCP/IP)                 => 전송 제어 프로토콜 | TCP/IP
          BCNF(Boyce-Codd) 정규형                    => BCNF 정규형
          HTTP 메서드(GET, POST, PUT)                => HTTP 메서드
          ACID(원자성, 일관성, 고립성, 지속성)       => | ACID
          Heap(자료구조)                             => | Heap
          캐시 (중요)                                => 캐시
          캐시 (2)                                   => 캐시
          캐시 (1/2)                                 => 캐시
          캐시 (feat. 도커)                          => 캐시
          캐시 (v2.1)                                => 캐시
          캐시 (ex. Redis)                           => 캐시
          캐시(왜 쓰나요?)                           => 캐시
          Docker - 설치와 실행                       => Docker - 설치와 실행
          도커 명령어 - commit                       => 도커 명령어 - commit
          JOIN - 테이블 간 관계 연결                 => JOIN - 테이블 간 관계 연결
          인덱스(Index) - 검색 속도 향상             => 인덱스 | Index
          의존성 주입 - DI(Dependency Injection)     => 의존성 주입 | DI, Dependency Injection
          선입선출(FCFS: First-Come, First-Served)   => 선입선출 | FCFS, First-Come, First-Served
          FastAPI 서버 실행 (Docker)                 => FastAPI 서버 실행
          Requirements(해결을 위한 기본조건)         => | Requirements
          병행 제어(Concurrency Control)의 개념      => 병행 제어의 개념
          ## HTTP                                    => | HTTP
          가상화 (Virtualization) 란?                => 가상화 | Virtualization
          Q23.                                       => | Q23.
          4계층 : 전송 계층(Transport Layer)         => 전송 계층 | Transport Layer
          """)
  void giveBothNames(String heading, String names) {
    assertEquals(names, names(heading));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "1. 도커",
        "1) 도커",
        "(1) 도커",
        "[1] 도커",
        "① 도커",
        "01 도커",
        "1-1. 도커",
        "2.1 도커",
        "3.1.2 도커",
        "제1장 도커",
        "1장. 도커",
        "Ⅱ. 도커",
        "II. 도커",
        "Step 1. 도커",
        "Chapter 3. 도커",
        "Q1. 도커란?",
        "1.도커",
        "2-1.도커",
        "1.2.3 도커",
        "1️⃣ 도커",
        "가. 도커",
        "Ⅱ 도커",
        "#1 도커",
        "Q. 도커란?",
        "Q) 도커란?",
        "[Q1] 도커란?",
        "질문 3. 도커란?",
        "[1주차] 도커",
        "1주차: 도커",
        "Day 3 - 도커",
        "아이템 3. 도커",
        "[DB] 도커",
        "(중요) 도커",
        "▶ 도커",
        "- 도커",
        ":whale: 도커",
        ":small_orange_diamond:도커",
        "도커 :whale:",
        "도커:",
        "🐳 1-2. 도커",
        "✅ 도커란?",
        "🐳 도커란?",
        "도커란 🐳"
      })
  void mayBeCountedAndAdorned(String heading) {
    assertEquals("도커", names(heading));
  }

  @ParameterizedTest
  @ValueSource(strings = {"== 와 ===의 차이", "== vs ===", "=== 연산자", "=> (화살표 함수)", "-> 기호"})
  void mayBeginWithTheSignsThatTheyAreAbout(String heading) {
    assertEquals(heading, HeadingMarks.off(heading));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "도커",
        "계란",
        "람다",
        "결과 집합",
        "효과 음향",
        "통과 시험",
        "사과",
        "가비지 수집기",
        "로드 밸런싱(Load Balancing)",
        "자바의 정석",
        "관심사의 분리",
        "제어의 역전(IoC)",
        "OSI 7계층",
        "TCP/IP 모델",
        "암호화",
        "비동기",
        "읽기",
        "크기",
        "쓰기 시 복사",
        "교착 상태",
        "데이터베이스 정규화",
        "JWT(JSON Web Token)이란?",
        "컨테이너란 무엇인가?",
        "2-3 트리",
        "3 way handshake",
        "인가(Authorization)",
        "컨테이너, Container",
        "컨테이너 / Container",
        "제 1 정규형 (1NF; First Normal Form)",
        "캐시의 지역성",
        "인덱스(Index) - 검색 속도 향상",
        "임계 영역 문제",
        "docker run",
        "Load balancing",
        "Operating system",
        "Process and thread",
        "String",
        "What is Docker?",
        "Copy-on-Write",
        "Whitelist",
        "Canary release",
        "Dockerfile",
        "O(n)"
      })
  void areTermsWhenTheyAreNouns(String heading) {
    assertEquals(false, HeadingText.isTopic(heading));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "컨테이너는 가상환경OS가 없다.",
        "이미지는 불변이다",
        "해시테이블은 빠르다",
        "컨테이너를 멈춘다",
        "왜 도커를 쓰는가?",
        "쿠버네티스는 왜 필요할까",
        "자료구조를 배우자",
        "호스트볼륨 VS 컨테이너 불륨",
        "프로세스 vs. 스레드",
        "1-1. 프로세스와 스레드의 차이",
        "가상머신과 컨테이너 비교",
        "쿠키와 세션",
        "HTTP와 HTTPS",
        "도커의 장단점",
        "쿠버네티스의 구조",
        "이미지 생성 (docker build -t 생성할이미지이름:태그 ./)",
        "생성된 이미지로 컨테이너 실행(docker run -d -P --name myserver 이미지이름:태그)",
        "docker 컨테이너 셀에서 나오기",
        "docker ps -a",
        "도커 설치하기",
        "파일 쓰기",
        "볼륨을 마운트하는 방법",
        "도커 사용 이유",
        "서버에 접속",
        "클라이언트에서 서버로",
        "프로세스vs스레드",
        "프로세스와 스레드의 차이는 무엇인가요?",
        "Q. TCP와 UDP의 차이점을 설명해주세요",
        "프로그램과 프로세스, 스레드의 차이에 대해 설명해 주세요.",
        "동기, 비동기",
        "동기/비동기",
        "DFS / BFS",
        "Stack & Queue",
        "중앙처리장치(CPU) 작동 원리",
        "정규화는 어떤 배경에서 생겨났는가",
        "아이템 1. 생성자 대신 정적 팩터리 메서드를 고려하라",
        "키(Key) 정리",
        "싱글톤 패턴 사용 사례 1",
        "그 이외 다양한 표현",
        "기타 명령어",
        "배포하기",
        "객체 생성과 소멸",
        "이벤트 시스템과의 통합",
        "2023 07 26 수요일",
        "볼륨 마운트 설명",
        "데이터 전송 과정",
        "HTTP 응답코드 종류",
        "스프링 컨테이너의 생성 과정",
        "트랜잭션(Transaction)의 성질은 무엇인가요?",
        "JOIN - 테이블 간 관계 연결",
        "2024년 3월",
        "Introduction to Docker",
        "Types of joins",
        "개요",
        "참고 자료",
        "2주차",
        "2023-01-02",
        "How to install Docker",
        "Installing Docker",
        "Building an image",
        "Leaving a container's shell",
        "Docker vs VM",
        "The difference between processes and threads",
        "Containers have no guest OS",
        "Why containers?",
        "Summary",
        "Day 3"
      })
  void areTopicsWhenTheyAreSentencesComparisonsOrHowTos(String heading) {
    assertEquals(true, HeadingText.isTopic(heading));
  }

  @ParameterizedTest
  @CsvSource(
      delimiterString = "=>",
      textBlock =
          """
          이미지 생성 (docker build -t 이름:태그 ./) => 이미지 생성 (<docker build -t 이름:태그 ./>)
          컨테이너 실행(docker run -d -P 이름)       => 컨테이너 실행(<docker run -d -P 이름>)
          권한 바꾸기 (sudo chmod +x ./run.sh)       => 권한 바꾸기 (<sudo chmod +x ./run.sh>)
          docker ps -a                               => <docker ps -a>
          도커 -t 옵션                               => 도커 -t 옵션
          컨테이너(Container)                        => 컨테이너(Container)
          볼륨 (docker volume)                       => 볼륨 (docker volume)
          로드 밸런서 (L4 - L7)                      => 로드 밸런서 (L4 - L7)
          """)
  void tellACommandFromWords(String heading, String pieces) {
    assertEquals(
        pieces,
        HeadingText.pieces(heading).stream()
            .map(piece -> piece.code() ? "<" + piece.text() + ">" : piece.text())
            .collect(Collectors.joining()));
  }

  @ParameterizedTest
  @CsvSource({
    "가상 머신, 가상머신",
    "Docker Compose, docker-compose",
    "docker_compose, dockerCompose",
    "셸, 셸"
  })
  void countAsOneNameWhateverTheirSpaces(String one, String other) {
    assertEquals(HeadingText.key(one), HeadingText.key(other));
  }

  @ParameterizedTest
  @ValueSource(strings = {"(", "()", "가 ", "가(", "a -", "가나 다기 ", "what is "})
  void areReadSoonHoweverLong(String part) {
    String heading = "가 (" + part.repeat(100_000) + ")";
    assertTimeoutPreemptively(
        ofSeconds(20),
        () -> {
          assertEquals(true, HeadingText.isTopic(heading));
          assertEquals(List.of(heading), HeadingText.names(heading).ko());
          assertEquals(1, HeadingText.pieces(heading).size());
        });
  }

  /** The Korean names, and the English ones behind a bar. */
  private static String names(String heading) {
    Bilingual<List<String>> names = HeadingText.names(heading);
    String ko = String.join(", ", names.ko());
    String en = String.join(", ", names.en());
    return en.isEmpty() ? ko : (ko + " | " + en).strip();
  }
}
