// SPDX-License-Identifier: MIT
// From whatever was thrown to one sentence.
#include "app/ports/SystemError.h"

#include "words/Words.h"

#include <new>

namespace app {

using words::message;

reading::Finding findingOfCurrentException() {
    const auto unforeseen = [](std::string text, std::vector<std::string> arguments) {
        return reading::Finding{
            reading::Severity::error, "unexpected", std::move(text), std::move(arguments), {}};
    };
    try {
        throw;
    } catch (const SystemError& trouble) {
        return trouble.finding();
    } catch (const std::bad_alloc&) {
        return {reading::Severity::error,
                "no-memory",
                std::string(message("There is not enough memory for this.")),
                {},
                {}};
    } catch (const std::exception& error) {
        return unforeseen(std::string(message("Something went wrong that was not foreseen: {0}")),
                          {error.what()});
    } catch (...) {
        return unforeseen(std::string(message("Something went wrong that was not foreseen.")), {});
    }
}

} // namespace app
