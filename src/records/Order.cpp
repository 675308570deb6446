// SPDX-License-Identifier: MIT
// Sequences of each author and device, merged by time.
#include "records/Order.h"

#include <algorithm>
#include <map>
#include <queue>
#include <string_view>
#include <tuple>

namespace records {

namespace {

/// What one author wrote on one device.
struct Stream {
    std::vector<std::size_t> records;
    std::size_t next = 0;
    /// The latest time so far.
    std::string_view at;
};

auto placeOf(const Stamp& stamp) {
    return std::tie(stamp.author, stamp.device, stamp.sequence, stamp.at);
}

/// Of every uid one record, the same one whichever came first.
std::map<std::string_view, std::size_t> onePerUid(const std::vector<Stamp>& stamps) {
    std::map<std::string_view, std::size_t> kept;
    for (std::size_t at = 0; at < stamps.size(); ++at) {
        auto& one = kept.try_emplace(stamps[at].uid, at).first->second;
        if (placeOf(stamps[at]) < placeOf(stamps[one]))
            one = at;
    }
    return kept;
}

std::vector<Stream> streamsOf(const std::vector<Stamp>& stamps) {
    std::map<std::pair<std::string_view, std::string_view>, Stream> streams;
    for (const auto& [uid, at] : onePerUid(stamps))
        streams[{stamps[at].author, stamps[at].device}].records.push_back(at);
    std::vector<Stream> all;
    for (auto& [key, stream] : streams) {
        std::sort(stream.records.begin(), stream.records.end(), [&](std::size_t one, std::size_t other) {
            const auto& a = stamps[one];
            const auto& b = stamps[other];
            return std::tie(a.sequence, a.at, a.uid) < std::tie(b.sequence, b.at, b.uid);
        });
        all.push_back(std::move(stream));
    }
    return all;
}

} // namespace

std::vector<std::size_t> order(const std::vector<Stamp>& stamps) {
    auto streams = streamsOf(stamps);
    using Head = std::tuple<std::string_view, std::string_view, std::size_t>; // time, uid, stream
    std::priority_queue<Head, std::vector<Head>, std::greater<>> heads;
    const auto offer = [&](std::size_t number) {
        auto& stream = streams[number];
        if (stream.next == stream.records.size())
            return;
        const auto& stamp = stamps[stream.records[stream.next]];
        stream.at = std::max(stream.at, std::string_view(stamp.at));
        heads.emplace(stream.at, stamp.uid, number);
    };
    for (std::size_t number = 0; number < streams.size(); ++number)
        offer(number);
    std::vector<std::size_t> sorted;
    while (!heads.empty()) {
        const auto number = std::get<2>(heads.top());
        heads.pop();
        auto& stream = streams[number];
        sorted.push_back(stream.records[stream.next++]);
        offer(number);
    }
    return sorted;
}

} // namespace records
