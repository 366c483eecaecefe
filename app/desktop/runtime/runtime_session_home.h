// SPDX-License-Identifier: GPL-3.0-or-later
/// \file
/// What the parts of RuntimeSession share. Internal to it.
#pragma once

#include "app/desktop/runtime/runtime_session.h"

#include "proto/cutpoint_edge.pb.h"

#include <condition_variable>
#include <mutex>

namespace cutpoint {

/// What the threads know of the session; outlives it when a call does.
struct RuntimeSession::Home {
    std::mutex mutex;
    std::condition_variable idle;
    RuntimeSession* session = nullptr; ///< null once it is gone
    int working = 0;
    std::deque<edge::v1::WatchUpdate> updates;
    quint64 updatesOf = 0; ///< the generation that `updates` belong to

    void post(quint64 generation, Answer answer) {
        const std::lock_guard lock(mutex);
        if (session && answer)
            QMetaObject::invokeMethod(
                session,
                [s = session, generation, act = std::move(answer)] {
                    if (s->generation_ == generation)
                        act(*s);
                },
                Qt::QueuedConnection);
    }
};

} // namespace cutpoint
