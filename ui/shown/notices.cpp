// From faults and remedies to rows.
#include "ui/shown/notices.h"

#include "app/common/sentence.h"
#include "app/form/form.h"
#include "app/form/form_model.h"
#include "app/form/plant_words.h"
#include "app/run/remedies.h"
#include "core/runs/replayed.h"

#include <QCoreApplication>

#include <algorithm>
#include <functional>

namespace titer::shown {

using namespace look;
using namespace widgets;

namespace {

const QString removedId = QStringLiteral("removed|units");

struct NoticeWords {
    Q_DECLARE_TR_FUNCTIONS(Notices)
};

QString shown(const std::string& label, const std::string& id)
{
    return QString::fromStdString(label.empty() ? id : label);
}

QString nameOfUnit(const model::Flowsheet& flowsheet, const std::string& id)
{
    const model::UnitEntry* unit = flowsheet.unit(id);
    return shown(unit ? unit->label : std::string(), id);
}

// The unit or part of the plant that a path refers to, as people call it.
QString placeName(const model::Flowsheet& flowsheet, const std::string& path)
{
    const QStringList parts = QString::fromStdString(path).split(u'/');
    const QString list = parts.value(0), id = parts.value(1);
    const std::size_t index = id.toUInt();
    if (list == QLatin1String("units")) return nameOfUnit(flowsheet, id.toStdString());
    if (list == QLatin1String("recipe") && parts.size() > 2) {
        for (const model::PhaseEntry& phase : flowsheet.phases)
            if (QString::fromStdString(phase.id) == parts[2]) return shown(phase.label, phase.id);
        return parts[2];
    }
    if (list == QLatin1String("recipe")) return NoticeWords::tr("Recipe");
    if (list == QLatin1String("run")) return NoticeWords::tr("Run");
    if (list == QLatin1String("streams") && index < flowsheet.streams.size())
        return NoticeWords::tr("%1 to %2", "a stream")
            .arg(nameOfUnit(flowsheet, flowsheet.streams[index].from.unit),
                 nameOfUnit(flowsheet, flowsheet.streams[index].to.unit));
    if (list == QLatin1String("tags") && index < flowsheet.tags.size())
        return QString::fromStdString(flowsheet.tags[index].tag);
    if (list == QLatin1String("zones") && index < flowsheet.zones.size())
        return QString::fromStdString(flowsheet.zones[index].label);
    for (const model::Component& component : app::componentsOf(flowsheet))
        if (list == QLatin1String("components") && QString::fromStdString(component.id) == id)
            return app::nameOf(component);
    for (const model::ControllerEntry& controller : flowsheet.controllers)
        if (list == QLatin1String("controllers") && QString::fromStdString(controller.id) == id)
            return shown(controller.label, controller.id);
    return parts.size() > 1 ? id : list;
}

using Offers = std::vector<model::Offer>;

Offers offersOf(const app::Document& document, const std::string& where, const base::Sentence& what)
{
    Offers offers;
    for (const model::Remedy& remedy : document.remedies())
        if (remedy.where == where && remedy.what == what &&
            std::ranges::find(offers, remedy.offer.edits, &model::Offer::edits) == offers.end())
            offers.push_back(remedy.offer);
    return offers;
}

Offers offersOf(const app::Run& run, const base::Notice& notice)
{
    const std::optional<model::Offer> offer = app::offerFor(run, notice);
    return offer ? Offers{*offer} : Offers();
}

// Of one of several ways to put it right.
QString fixId(const QString& noticeId, std::size_t which)
{
    return which == 0 ? noticeId : noticeId + u'|' + QString::number(which);
}

struct FoundFault {
    Glyph glyph;
    std::string where;
    base::Sentence what;
    Offers offers;
    bool isPlace = true; // whether the plant has what `where` says
};

// Whether the plant has another value there than when it ran.
bool isOther(const model::Flowsheet& now, const model::Flowsheet& then, const std::string& path)
{
    const base::Json *value = model::findAtPath(now, path), *ran = model::findAtPath(then, path);
    return value && ran ? !(*value == *ran) : value != ran;
}

// One after the other, worst first.
void visit(const app::Document& document, const app::AutoRun& runs, const std::function<void(const FoundFault&)>& take)
{
    // Nothing is wrong on a sheet that nobody has drawn on yet.
    const Glyph wrong = document.flowsheet().units.empty() ? Glyph::Info : Glyph::Alarm;
    for (const base::Error& e : document.errors()) take({wrong, e.where, e.what, offersOf(document, e.where, e.what)});
    for (const base::Notice& n : document.notices())
        take({Glyph::Warn, n.where, n.what, offersOf(document, n.where, n.what)});
    // The project itself needs no name; a file that was imported with it does.
    for (const base::Notice& n : document.openingNotices())
        take({Glyph::Info, n.where == document.path().toStdString() ? std::string() : n.where, n.what, {}, false});
    if (!runs.run()) return;
    const app::Run& run = *runs.run();
    // A unit that was removed meanwhile has taken its notices with it.
    const auto isThere = [&](const std::string& where) {
        // Nor is a value still wrong that was changed, where faults of the plant keep it from another run.
        if (!document.errors().empty() && isOther(document.flowsheet(), run.flowsheet, where)) return false;
        const QStringList parts = QString::fromStdString(where).split(u'/');
        return parts.value(0) != QLatin1String("units") || document.flowsheet().unit(parts.value(1).toStdString());
    };
    // What the check said of that plant it says of this one, or no longer.
    const base::Notices checked = run.plant ? run.plant->notices : base::Notices();
    for (const base::Error& e : run.result.errors)
        if (isThere(e.where)) take({Glyph::Alarm, e.where, e.what, offersOf(run, {e.where, e.what}), e.where != "run"});
    for (const base::Notice& n : run.result.notices)
        if (isThere(n.where) && std::find(checked.begin(), checked.end(), n) == checked.end())
            take({Glyph::Warn, n.where, n.what, offersOf(run, n)});
    if (const std::optional<base::Sentence> replayed = runs::replayedWords(run.result))
        take({Glyph::Info, "", *replayed, {}});
}

} // namespace

QList<Notice> noticesOf(const app::Document& document, const app::AutoRun& runs)
{
    QList<Notice> list;
    visit(document, runs, [&](const FoundFault& found) {
        Notice notice;
        notice.id = noticeId(found.where, found.what);
        notice.glyph = found.glyph;
        notice.place = placeName(document.flowsheet(), found.where);
        notice.sentence = app::inPlantWords(app::sentence(found.what), document, found.where);
        if (!found.offers.empty()) notice.fix = app::offerWords(found.offers[0], document);
        if (found.offers.size() > 1) {
            notice.otherFix = app::offerWords(found.offers[1], document);
            notice.otherId = fixId(notice.id, 1);
        }
        if (found.isPlace && !found.where.empty()) notice.show = NoticeWords::tr("Show");
        for (const Notice& known : list)
            if (known.id == notice.id) return;
        list.append(notice);
    });
    return list;
}

QList<Notice> removedNotices(const app::RemovedParts& parts)
{
    if (parts.words().isEmpty()) return {};
    Notice notice;
    notice.id = removedId;
    notice.glyph = Glyph::Info;
    notice.place = parts.units();
    notice.sentence = parts.words();
    notice.fix = NoticeWords::tr("Undo");
    return {notice};
}

// Streams, tags and zones are known by their place in a list, so that they are looked for by what people call them.
NoticeBar::Gone goneFrom(const model::Flowsheet& flowsheet)
{
    return [&flowsheet](const Notice& notice) {
        const QStringList parts = QString::fromStdString(pathOf(notice.id)).split(u'/');
        const QString list = parts.value(0);
        const auto isCalled = [&](std::size_t count) {
            for (std::size_t i = 0; i < count; ++i)
                if (placeName(flowsheet, (list + u'/' + QString::number(i)).toStdString()) == notice.place) return true;
            return false;
        };
        const auto has = [&](const auto& all, const QString& id) {
            return std::ranges::any_of(all, [&](const auto& one) { return QString::fromStdString(one.id) == id; });
        };
        if (notice.id == removedId) return true;
        if (list == QLatin1String("units")) return !has(flowsheet.units, parts.value(1));
        if (list == QLatin1String("controllers")) return !has(flowsheet.controllers, parts.value(1));
        if (list == QLatin1String("recipe") && parts.size() > 2) return !has(flowsheet.phases, parts[2]);
        if (list == QLatin1String("streams")) return !isCalled(flowsheet.streams.size());
        if (list == QLatin1String("tags")) return !isCalled(flowsheet.tags.size());
        if (list == QLatin1String("zones")) return !isCalled(flowsheet.zones.size());
        return false;
    };
}

QString inWords(const app::Document& document, const base::Error& error)
{
    return inWords(document.flowsheet(), document.catalogue(), error.where, error.what);
}

QString inWords(const model::Flowsheet& flowsheet, const model::Catalogue& catalogue, const std::string& where,
                const base::Sentence& what)
{
    const QString words = app::inPlantWords(app::sentence(what), flowsheet, catalogue, where);
    return where.empty()
               ? words
               : NoticeWords::tr("%1: %2", "place, what is wrong there").arg(placeName(flowsheet, where), words);
}

QList<Notice> alarmNotices(const base::Notices& notices)
{
    QList<Notice> list;
    for (const base::Notice& one : notices) {
        Notice notice;
        notice.id = noticeId(one.where, one.what);
        notice.glyph = Glyph::Warn;
        notice.place = NoticeWords::tr("Alarms");
        notice.sentence = app::sentence(one.what);
        notice.show = NoticeWords::tr("Show");
        list.append(notice);
    }
    return list;
}

QString noticeId(const std::string& where, const base::Sentence& what)
{
    return QString::fromStdString(where) + u'|' + QString::fromStdString(what.pattern);
}

std::string pathOf(const QString& id)
{
    return id.section(u'|', 0, 0).toStdString();
}

void applyRemedy(app::Document& document, const app::AutoRun& runs, const QString& id)
{
    if (id == removedId) return document.undoStack()->undo();
    std::optional<model::Offer> offer;
    visit(document, runs, [&](const FoundFault& found) {
        for (std::size_t which = 0; which < found.offers.size() && !offer; ++which)
            if (fixId(noticeId(found.where, found.what), which) == id) offer = found.offers[which];
    });
    if (!offer) return;
    document.apply(app::applyOffer(document.flowsheet(), document.catalogue(), *offer),
                   app::offerWords(*offer, document));
    // The notice leaves with the next check; nobody needs to wait for it.
    document.checkNow();
}

} // namespace titer::shown
