// Lines of a run sheet that came back.
#include "app/study/sheet_lines.h"

#include "app/common/sentence.h"
#include "core/base/text.h"
#include "core/studies/models/run_sheet.h"

#include <QCoreApplication>
#include <QLocale>
#include <QStringList>

#include <algorithm>

namespace titer::app {

using studies::SheetChange;
using Kind = SheetChange::Kind;

namespace {

struct SheetWords {
    Q_DECLARE_TR_FUNCTIONS(SheetLines)
};

// A number as the window writes it; other texts as they are.
QString shown(const std::string& text)
{
    const std::optional<double> number = base::readNumber(text);
    if (!number) return QString::fromStdString(text);
    QLocale locale;
    locale.setNumberOptions(QLocale::OmitGroupSeparator);
    return locale.toString(*number, 'g', QLocale::FloatingPointShortest);
}

bool fills(const SheetChange& change)
{
    return change.kind == Kind::Result && change.before.empty();
}

// "a 5, b 2.5; y 7.25 g/L"
QString rowWords(const studies::Study& study, const studies::StudyRun& run)
{
    QStringList settings, results;
    for (std::size_t i = 0; i < study.factors.size(); ++i) {
        const studies::Factor& factor = study.factors[i].factor;
        settings << SheetWords::tr("%1 %2", "factor, setting")
                        .arg(QString::fromStdString(factor.name),
                             shown(studies::writeSetting(run.settings[i], factor)));
    }
    for (std::size_t i = 0; i < study.responses.size(); ++i) {
        const studies::StudyCell cell = studies::cellOf(run, i);
        if (cell.origin == studies::StudyCell::Origin::Missing) continue;
        results << SheetWords::tr("%1 %2", "response, result")
                       .arg(QString::fromStdString(study.responses[i].name), shown(base::writeNumber(cell.value)));
    }
    const QString all = settings.join(QStringLiteral(", "));
    return results.isEmpty() ? all : all + QStringLiteral("; ") + results.join(QStringLiteral(", "));
}

SheetLine lineOf(const studies::Study& study, const SheetChange& change)
{
    SheetLine line{.run = QString::fromStdString(change.id),
                   .column = QString::fromStdString(change.column),
                   .before = shown(change.before),
                   .after = shown(change.after)};
    switch (change.kind) {
    case Kind::Result:
        if (change.ofTwin) line.before = SheetWords::tr("%1 (twin)", "a result").arg(line.before);
        line.what = change.after.empty() ? SheetWords::tr("result cleared") : SheetWords::tr("different result");
        line.ticked = !change.after.empty();
        break;
    case Kind::Setting:
        line.what = SheetWords::tr("different setting");
        line.ticked = true;
        break;
    case Kind::Comment:
        line.what = change.before.empty() ? SheetWords::tr("comment") : SheetWords::tr("different comment");
        line.column.clear();
        line.before = QString::fromStdString(change.before);
        line.after = QString::fromStdString(change.after);
        line.ticked = !change.after.empty();
        break;
    case Kind::Added:
        line.what = SheetWords::tr("new run");
        line.after = rowWords(study, change.run);
        line.ticked = true;
        break;
    case Kind::Missing:
        line.what = SheetWords::tr("run missing");
        line.before = rowWords(study, *studies::findRun(study, change.id));
        line.after = SheetWords::tr("excluded if accepted");
        break;
    case Kind::Order:
        line.what = SheetWords::tr("different order");
        break;
    case Kind::Vessel:
        line.what = SheetWords::tr("different vessel");
        line.column.clear();
        line.before = QString::fromStdString(change.before);
        line.after = QString::fromStdString(change.after);
        line.ticked = !change.after.empty();
        break;
    }
    return line;
}

bool resultsAlone(const studies::SheetComparison& comparison, const std::vector<bool>& accepted)
{
    for (std::size_t i = 0; i < accepted.size(); ++i)
        if (accepted[i] && comparison.changes[i].kind != Kind::Result) return false;
    return true;
}

} // namespace

std::vector<SheetLine> linesOf(const studies::Study& study, const studies::SheetComparison& comparison)
{
    std::vector<SheetLine> filled, others;
    for (std::size_t i = 0; i < comparison.changes.size(); ++i) {
        const SheetChange& change = comparison.changes[i];
        if (!fills(change)) {
            others.push_back(lineOf(study, change));
            others.back().changes.push_back(i);
            continue;
        }
        const QString column = QString::fromStdString(change.column);
        auto line = std::ranges::find(filled, column, &SheetLine::column);
        if (line == filled.end())
            line = filled.insert(filled.end(), {.what = SheetWords::tr("filled in"), .column = column, .ticked = true});
        line->changes.push_back(i);
    }
    for (SheetLine& line : filled) {
        const int count = int(line.changes.size());
        line.run = SheetWords::tr("%n run(s)", nullptr, count);
        line.after = SheetWords::tr("%n result(s)", nullptr, count);
    }
    filled.insert(filled.end(), std::make_move_iterator(others.begin()), std::make_move_iterator(others.end()));
    return filled;
}

QString faultWords(const base::Error& error)
{
    const QString where = QString::fromStdString(error.where), what = sentence(error.what);
    const QString line = where.section(u':', 1, 1), column = where.section(u':', 2);
    if (line.isEmpty()) return what;
    return column.isEmpty() ? SheetWords::tr("Line %1: %2", "number, sentence").arg(line, what)
                            : SheetWords::tr("Line %1, %2: %3", "number, column, sentence").arg(line, column, what);
}

QString takeWords(const studies::SheetComparison& comparison, const std::vector<bool>& accepted)
{
    const int count = int(std::ranges::count(accepted, true));
    return resultsAlone(comparison, accepted) ? SheetWords::tr("Import %n result(s)", nullptr, count)
                                              : SheetWords::tr("Import %n change(s)", nullptr, count);
}

QString takenWords(const studies::SheetComparison& comparison, const std::vector<bool>& accepted)
{
    const int count = int(std::ranges::count(accepted, true));
    return resultsAlone(comparison, accepted) ? SheetWords::tr("%n result(s) imported.", nullptr, count)
                                              : SheetWords::tr("%n change(s) imported.", nullptr, count);
}

} // namespace titer::app
