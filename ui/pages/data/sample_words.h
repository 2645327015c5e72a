// Samples as the Data page writes them. [gui]
#pragma once

#include "app/tags/measured_tag.h"
#include "core/store/history/samples.h"
#include "ui/look/glyph.h"

#include <QString>

namespace titer::pages {

QString stateText(store::SampleEntry::State state); // "results late"
look::Glyph stateGlyph(store::SampleEntry::State state);
// What a person is to look at: what waits, is overdue or late.
bool wantsAttention(store::SampleEntry::State state);
// As every page shows the tag of such results; `plant` may be nullptr.
app::ShownAs shownAs(const store::SampleResult& result, const std::string& vessel, const model::Plant* plant);
// "< 0.2", "3.25", with the sign of a limit.
QString resultText(const store::SampleResult& result, const app::UnitScale& scale);
// It is known to be beyond its value: that is the limit of what could be measured.
bool isLimit(const store::SampleResult& result);
QString limitText(const QString& value);
QString dayText(const std::optional<double>& day);
// Of the machine's clock, with its date; empty for 0.
QString momentText(std::int64_t time);

} // namespace titer::pages
