// SPDX-License-Identifier: MIT
// How a panel is put into its canonical order, and its cell means; no statistics.
#include "score/ratings/Panel.h"

#include <algorithm>
#include <cassert>
#include <cmath>
#include <map>
#include <numeric>
#include <tuple>

namespace score {
namespace {

std::vector<std::string> sortedUnion(std::vector<std::string> ids, const std::vector<RatingRow>& rows,
                                     std::string RatingRow::*id) {
    for (const auto& row : rows)
        ids.push_back(row.*id);
    std::sort(ids.begin(), ids.end());
    ids.erase(std::unique(ids.begin(), ids.end()), ids.end());
    return ids;
}

std::vector<std::string> withNewAtEnd(const std::vector<std::string>& given,
                                      const std::vector<RatingRow>& rows) {
    std::vector<std::string> all = given;
    for (auto& id : sortedUnion({}, rows, &RatingRow::competency))
        if (!positionOf(given, id))
            all.push_back(std::move(id));
    return all;
}

std::map<std::string, std::size_t, std::less<>> placesOf(const std::vector<std::string>& ids) {
    std::map<std::string, std::size_t, std::less<>> places;
    for (std::size_t i = 0; i < ids.size(); ++i)
        places.emplace(ids[i], i);
    return places;
}

auto cellOrder(const Rating& r) {
    return std::tuple(r.candidate, r.competency, r.rater);
}

} // namespace

Panel panelOf(const Scale& scale, const std::vector<RatingRow>& rows,
              const std::vector<std::string>& competencies, const std::vector<std::string>& candidates,
              const std::vector<std::string>& raters) {
    assert(scale.low < scale.high);
    Panel panel{scale,
                sortedUnion(candidates, rows, &RatingRow::candidate),
                sortedUnion(raters, rows, &RatingRow::rater),
                withNewAtEnd(competencies, rows),
                {}};
    const auto candidateAt = placesOf(panel.candidates);
    const auto raterAt = placesOf(panel.raters);
    const auto competencyAt = placesOf(panel.competencies);
    panel.ratings.reserve(rows.size());
    for (const auto& row : rows) {
        assert(std::isfinite(row.value));
        panel.ratings.push_back({candidateAt.at(row.candidate), raterAt.at(row.rater),
                                 competencyAt.at(row.competency), row.value});
    }
    const auto before = [](const Rating& a, const Rating& b) { return cellOrder(a) < cellOrder(b); };
    const auto same = [](const Rating& a, const Rating& b) { return cellOrder(a) == cellOrder(b); };
    std::sort(panel.ratings.begin(), panel.ratings.end(), before);
    assert(std::adjacent_find(panel.ratings.begin(), panel.ratings.end(), same) == panel.ratings.end());
    return panel;
}

Panel withCells(const Panel& panel, const std::vector<std::vector<bool>>& keep) {
    Panel kept = panel;
    std::erase_if(kept.ratings, [&](const Rating& r) { return !keep.at(r.candidate).at(r.competency); });
    return kept;
}

std::optional<std::size_t> positionOf(const std::vector<std::string>& ids, std::string_view id) {
    const auto found = std::find(ids.begin(), ids.end(), id);
    if (found == ids.end())
        return std::nullopt;
    return static_cast<std::size_t>(found - ids.begin());
}

Weights sharesOf(const Weights& weights) {
    const double sum = std::accumulate(weights.begin(), weights.end(), 0.0);
    Weights shares = weights;
    for (double& share : shares)
        share = sum > 0.0 ? share / sum : 0.0;
    return shares;
}

Weights normalised(const Weights& weights) {
    assert(
        std::all_of(weights.begin(), weights.end(), [](double w) { return std::isfinite(w) && w >= 0.0; }));
    assert(weights.empty() || std::any_of(weights.begin(), weights.end(), [](double w) { return w > 0.0; }));
    return sharesOf(weights);
}

Table cellMeans(const Panel& panel) {
    Table means(panel.candidates.size(), Row(panel.competencies.size()));
    for (auto first = panel.ratings.begin(); first != panel.ratings.end();) {
        const auto last = std::find_if(first, panel.ratings.end(), [&](const Rating& r) {
            return r.candidate != first->candidate || r.competency != first->competency;
        });
        double sum = 0.0;
        for (auto r = first; r != last; ++r)
            sum += r->value;
        means[first->candidate][first->competency] = sum / static_cast<double>(last - first);
        first = last;
    }
    return means;
}

} // namespace score
