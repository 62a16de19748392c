// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/restore/healthcheck.h"

#include "core/base/faultpoint.h"

#include <curl/curl.h>

#include <QCoreApplication>

#include <algorithm>
#include <condition_variable>
#include <memory>
#include <mutex>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace Belay {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(HealthCheck)
};

using Clock = std::chrono::steady_clock;

constexpr std::chrono::milliseconds pause = 500ms;
constexpr std::chrono::milliseconds longestAnswer = 10s;

struct Answer {
    bool isHealthy = false;
    QString text; ///< "HTTP 503", or why there was none
};

Answer ask(const QByteArray &url, std::chrono::milliseconds patience, std::stop_token stop)
{
    const std::unique_ptr<CURL, decltype(&curl_easy_cleanup)> call(curl_easy_init(), &curl_easy_cleanup);
    CURL *const handle = call.get();
    curl_easy_setopt(handle, CURLOPT_URL, url.constData());
    curl_easy_setopt(handle, CURLOPT_PROTOCOLS_STR, "http,https");
    curl_easy_setopt(handle, CURLOPT_USERAGENT, "belay");
    curl_easy_setopt(handle, CURLOPT_NOSIGNAL, 1L);
    curl_easy_setopt(handle, CURLOPT_TIMEOUT_MS, static_cast<long>(patience.count()));
    curl_easy_setopt(handle, CURLOPT_WRITEFUNCTION, +[](char *, size_t size, size_t count, void *) { return size * count; });
    curl_easy_setopt(handle, CURLOPT_NOPROGRESS, 0L);
    curl_easy_setopt(handle, CURLOPT_XFERINFODATA, &stop);
    curl_easy_setopt(handle, CURLOPT_XFERINFOFUNCTION, +[](void *asked, curl_off_t, curl_off_t, curl_off_t, curl_off_t) {
        return static_cast<std::stop_token *>(asked)->stop_requested() ? 1 : 0;
    });
    if (const CURLcode result = curl_easy_perform(handle); result != CURLE_OK)
        return {.isHealthy = false, .text = QString::fromUtf8(curl_easy_strerror(result))};
    long status = 0;
    curl_easy_getinfo(handle, CURLINFO_RESPONSE_CODE, &status);
    return {.isHealthy = status >= 200 && status < 300, .text = u"HTTP "_s + QString::number(status)};
}

/// Waits, unless a stop is asked for.
void rest(std::stop_token stop)
{
    std::mutex mutex;
    std::unique_lock lock(mutex);
    std::condition_variable_any stopped;
    stopped.wait_for(lock, stop, pause, [] { return false; });
}

} // namespace

Expected<> waitUntilHealthy(const QString &url, std::chrono::seconds patience, std::stop_token stop)
{
    const auto end = Clock::now() + patience;
    Answer answer;
    while (!stop.stop_requested()) {
        const auto left = std::chrono::duration_cast<std::chrono::milliseconds>(end - Clock::now());
        if (left <= 0ms)
            return failure(ErrorCode::SwitchFailed,
                           Text::tr("%1 did not answer as healthy within %n second(s).", nullptr, static_cast<int>(patience.count())).arg(url),
                           answer.text);
        answer = ask(url.toUtf8(), std::min(left, longestAnswer), stop);
        if (answer.isHealthy)
            return {};
        faultPoint(u"health", u"waiting");
        rest(stop);
    }
    return failure(ErrorCode::Cancelled, Text::tr("Cancelled."));
}

} // namespace Belay
