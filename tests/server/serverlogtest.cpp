// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/filetype.h"
#include "server/serverfigures.h"
#include "server/serverlog.h"
#include "server/workerpool.h"
#include "support/builders.h"
#include "support/catch.h"
#include "support/fakeclock.h"

#include <future>

using namespace Qt::Literals::StringLiterals;
using namespace upik;

TEST_CASE("Whatever is logged stays on its line and is plain", "[serverlog]")
{
    const FakeClock clock(wib("2026-11-24 09:00"));
    QByteArray lines;
    ServerLog log(clock, [&](const QByteArray &line) { lines += line; });
    log.write(LogLevel::Warning, "test"_L1,
              {{u"x"_s, u"a\r\nb\u001b[31m\u2028\u009b ü\u007f %n"_s + QString(500, u'z')}});
    CHECK(lines.count('\n') == 1);
    CHECK(lines.size() < 500);
    CHECK(std::ranges::all_of(lines.chopped(1), [](char c) { return c >= ' ' && c < 0x7f; }));
    CHECK(lines.contains("\"at\":\"2026-11-24T02:00:00.000Z\""));
    CHECK(lines.contains("\"level\":\"warning\""));
}

TEST_CASE("Answers are counted by route, status and time", "[serverfigures]")
{
    ServerFigures figures;
    figures.answered("GET /v1/meta", 200, 7ms);
    figures.answered("GET /v1/meta", 200, 70ms);
    figures.answered("GET /v1/meta", 503, 1ms);
    const QByteArray page = figures.page({{"upik_x", "Some.", 3}});
    CHECK(page.contains("upik_answers_total{route=\"GET /v1/meta\",status=\"200\"} 2\n"));
    CHECK(page.contains("upik_answer_seconds_bucket{route=\"GET /v1/meta\",le=\"0.01\"} 2\n"));
    CHECK(page.contains("upik_answer_seconds_count{route=\"GET /v1/meta\"} 3\n"));
    CHECK(page.contains("# TYPE upik_x gauge\nupik_x 3\n"));
}

TEST_CASE("A file's type is what its beginning shows", "[filetype]")
{
    CHECK(fileTypeOf("\xff\xd8\xff\xe1 Exif") == u"image/jpeg"_s);
    CHECK(fileTypeOf("\x89PNG\r\n\x1a\n....") == u"image/png"_s);
    CHECK(fileTypeOf("RIFF....WEBPVP8 ") == u"image/webp"_s);
    CHECK(fileTypeOf("%PDF-1.7") == u"application/pdf"_s);
    CHECK(fileTypeOf("Lampu mati\n\tlagi é") == u"text/plain"_s);
    const QList<QByteArray> odd{{},         QByteArray("MZ\x90\x00", 4), "GIF89a\x01",
                                "  <svg onload=x>", "\xff\xfe", "a\x1b[2J"};
    for (const QByteArray &head : odd)
        CHECK(fileTypeOf(head).isEmpty());
    CHECK_FALSE(isFileTypeTaken(u"image/svg+xml"));
}

TEST_CASE("A pool that is full says so, and does what it has taken", "[workerpool]")
{
    std::promise<void> gate;
    std::atomic<int> done = 0;
    {
        WorkerPool pool([] { return Result<ServerDatabase>(fail(ErrorCode::StoreBusy)); }, 1, 2);
        std::promise<void> begun;
        REQUIRE(pool.push([&](const auto &database) {
            begun.set_value();
            gate.get_future().wait();
            done += database ? 0 : 1;
            return WorkerPool::Connection::Broken;
        }));
        begun.get_future().wait();
        const auto count = [&](const auto &) { ++done; return WorkerPool::Connection::Sound; };
        CHECK(pool.push(count));
        CHECK(pool.push(count));
        CHECK_FALSE(pool.push(count));
        CHECK(pool.waiting() == 2);
        gate.set_value();
    }
    CHECK(done == 3);
}
