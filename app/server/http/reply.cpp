// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/http/reply.h"

#include <mutex>

namespace upik {

/// Open until it is answered or gone, whichever comes first. Nobody is called under the lock.
class ReplyLine
{
public:
    explicit ReplyLine(Reply::Deliver deliver) : m_deliver(std::move(deliver)) {}
    ReplyLine(const ReplyLine &) = delete;
    ReplyLine &operator=(const ReplyLine &) = delete;
    ~ReplyLine() { answer({}); }

    bool answer(std::optional<HttpResponse> response)
    {
        Reply::Deliver deliver;
        std::vector<std::function<void()>> unneeded;
        {
            const std::lock_guard lock(m_mutex);
            if (m_stage != Stage::Open)
                return false;
            m_stage = Stage::Answered;
            deliver.swap(m_deliver);
            unneeded.swap(m_told);
        }
        deliver(std::move(response));
        return true;
    }

    void leave()
    {
        Reply::Deliver unneeded;
        std::vector<std::function<void()>> told;
        {
            const std::lock_guard lock(m_mutex);
            if (m_stage != Stage::Open)
                return;
            m_stage = Stage::Gone;
            unneeded.swap(m_deliver);
            told.swap(m_told);
        }
        for (const auto &each : told)
            each();
    }

    void whenGone(std::function<void()> told)
    {
        {
            const std::lock_guard lock(m_mutex);
            if (m_stage == Stage::Open)
                m_told.push_back(std::move(told));
            if (m_stage != Stage::Gone)
                return;
        }
        told();
    }

    bool isGone() const
    {
        const std::lock_guard lock(m_mutex);
        return m_stage == Stage::Gone;
    }

private:
    enum class Stage { Open, Answered, Gone };

    mutable std::mutex m_mutex;
    Stage m_stage = Stage::Open;
    Reply::Deliver m_deliver;
    std::vector<std::function<void()>> m_told;
};

void ReplyWatch::leave() const
{
    if (const auto line = m_line.lock())
        line->leave();
}

Reply::Reply(Deliver deliver) : m_line(std::make_shared<ReplyLine>(std::move(deliver))) {}

bool Reply::send(HttpResponse response) const
{
    return m_line->answer(std::move(response));
}

bool Reply::isGone() const
{
    return m_line->isGone();
}

void Reply::whenGone(std::function<void()> told) const
{
    m_line->whenGone(std::move(told));
}

} // namespace upik
