// titer-cli historian verify: reads everything in a store and says what is not as it was written.
#include "core/store/history/history_verify.h"

#include "app/cli/common/arguments.h"
#include "app/cli/common/command.h"
#include "app/cli/common/console.h"
#include "app/cli/common/long_work.h"
#include "app/cli/historian/history_window.h"

namespace titer::cli {

namespace {

using store::StoreCheck;

const char* wordOf(StoreCheck::State state)
{
    switch (state) {
    case StoreCheck::State::Whole:
        return "whole";
    case StoreCheck::State::Recovered:
        return "recovered";
    case StoreCheck::State::Damaged:
        break;
    }
    return "damaged";
}

base::Json checkJson(const StoreCheck& check)
{
    base::Json json = base::Json::object();
    json["format"] = "titer.verify/1";
    json["state"] = wordOf(check.state);
    json["segments"] = check.segments;
    json["chunks"] = check.chunks;
    json["samples"] = check.samples;
    json["waiting"] = check.waiting;
    json["fault_count"] = check.count;
    json["faults"] = errorsJson(check.faults);
    return json;
}

std::string checkText(const StoreCheck& check)
{
    std::string text = std::string(wordOf(check.state)) + ": " + std::to_string(check.samples) + " samples in " +
                       std::to_string(check.chunks) + " chunks, " + std::to_string(check.segments) + " segments, " +
                       std::to_string(check.count) + " faults\n";
    if (check.waiting > 0)
        text += std::to_string(check.waiting) + (check.waiting == 1 ? " message waits" : " messages wait") +
                " in the spool of a recorder; the next recorder, or the one that runs, takes them into the store\n";
    return text;
}

int verify(const Arguments& arguments)
{
    const std::string folder = storeFolder(arguments);
    if (folder.empty()) return usageError(arguments.command(), "give the location of the data with --store");
    LongWork work("Verifying");
    const base::Result<StoreCheck> check = store::verifyHistory(folder, work.token(), work.progress());
    work.clear();
    if (!check) {
        printError(check.error(), folder);
        return exitError;
    }
    printErrors(check->faults, folder);
    if (arguments.json())
        printJson(checkJson(*check));
    else
        print(checkText(*check));
    return check->state == StoreCheck::State::Damaged ? exitError : exitDone;
}

constexpr Option historianVerifyOptions[] = {storeOption};

} // namespace

const Command historianVerify{.name = "historian verify",
                              .summary = "Read everything in a store and report damage",
                              .options = historianVerifyOptions,
                              .about = "Exit status 0 for a store that is whole, or that was cut off and recovered. "
                                       "What is damaged is named; the rest\n"
                                       "can be read.",
                              .example = "titer-cli historian verify --store plant.history",
                              .run = verify};

} // namespace titer::cli
