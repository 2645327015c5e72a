// What the help says about the economics of a plant.
#include "ui/help/help_economics.h"

#include "ui/pages/economics/cash_flow_pane.h"
#include "ui/pages/economics/comparison_pane.h"
#include "ui/pages/economics/cost_pane.h"
#include "ui/pages/economics/economics_page.h"
#include "ui/pages/economics/footprint_pane.h"
#include "ui/pages/economics/schedule_pane.h"

#include <QCoreApplication>

namespace titer::help {

namespace {

struct EconomicsTopic {
    const char* id;
    const char* title;
    const char* meaning;
    const char* keys;
    bool (*is)(const QWidget*);
};

template <class Widget> bool isWidget(const QWidget* widget)
{
    return qobject_cast<const Widget*>(widget) != nullptr;
}

constexpr EconomicsTopic economicsTopics[] = {
    {"page/economics", QT_TRANSLATE_NOOP("Help", "Economics"),
     QT_TRANSLATE_NOOP("Help", "What the run of the plant comes to beyond the process: how often its equipment makes a "
                               "batch, what that costs, what a mass of product takes with it, and what a venture is "
                               "worth. All of it follows from the run of the "
                               "plant as it stands, and again after each edit.\n\nChoose a pane at the top."),
     QT_TRANSLATE_NOOP("Help", "Ctrl+9: this page\nF6, Shift+F6: next or previous part of the page\nLeft, Right on the "
                               "names of the panes: another pane\nT in a chart: its numbers as a table; Ctrl+C copies "
                               "them, Ctrl+Shift+C the picture"),
     isWidget<pages::EconomicsPage>},
    {"page/economics/schedule", QT_TRANSLATE_NOOP("Help", "Schedule"),
     QT_TRANSLATE_NOOP(
         "Help",
         "Batches one after the other over all equipment. Each piece of equipment is taken from when it begins until "
         "it is free again; the cycle time is the smallest time between starts at which nothing is taken twice. It may "
         "be longer than the longest occupancy.\n\nThe bottleneck is the unit that would allow the longest cycle time "
         "if all else were there without end: its lane has a triangle and the word. Type into “Number” how many of a "
         "unit there are: they take turns, batch by batch. The last two columns tell what one more of a unit would "
         "change.\n\nWhat may wait can be moved: drag a bar along the time, within its wait; what stands before it in "
         "its "
         "batch then waits as long, and other batches stay. The tooltip of a bar tells its slack: by so much its item "
         "could be taken longer before the next batch on it is late. Beneath the equipment stands how much is taken of "
         "what tasks share.\n\nBatches a year are those that are over within the days that you state."),
     QT_TRANSLATE_NOOP(
         "Help", "A digit or F2 on a number: so many of that unit\nLeft, Right in the chart: to the next "
                 "edge; the wheel or a drag zooms, Backspace goes back\nUp, Down in the chart: the next bar; "
                 "Alt+Left, Alt+Right move it within its wait, with Shift by less\nCtrl+C in the table: copies it"),
     isWidget<pages::SchedulePane>},
    {"page/economics/cost", QT_TRANSLATE_NOOP("Help", "Cost"),
     QT_TRANSLATE_NOOP(
         "Help",
         "What a batch, a year and a gram of product cost, by step and class. Amounts are those of the run; prices are "
         "yours, and none is built in.\n\n1. Type prices into the list: what has none stands first, with its amount. "
         "The first one brings the currency: “30 USD/L”. A bare number is per the unit that the price had before, or "
         "in which the amount is shown.\n2. State source and year beside each; “example” where it is one.\n3. Of what "
         "lasts, such as a resin, type the uses in its life.\n4. Look at the bars: per batch, year or gram, in the "
         "classes of Titer, SuperPro or BioSolve.\n\nWhat has no price is never counted as nothing: the cost is then "
         "said to be incomplete. Labour, quality, equipment and building are stated in the plant file, under "
         "“economics”."),
     QT_TRANSLATE_NOOP("Help", "A character or F2 in the list: types into the cell\nCtrl+V: pastes cells of a "
                               "spreadsheet from the current one on\nDelete: removes what is stated\nCtrl+Z: back by "
                               "one step\nT in the chart: its numbers as a table; Ctrl+C copies them"),
     isWidget<pages::CostPane>},
    {"page/economics/cash_flow", QT_TRANSLATE_NOOP("Help", "Cash flow"),
     QT_TRANSLATE_NOOP("Help", "What a venture with the plant is worth: its years with their foot, and the net present "
                               "value over the rate. Every rate at which it is worth nothing is marked (internal rate "
                               "of return, IRR); where there are several, none of them alone says whether it pays. A "
                               "venture is stated in the plant file, under “economics/venture”."),
     QT_TRANSLATE_NOOP("Help", "T in the chart: its numbers as a table; Ctrl+C copies them\nCtrl+C in the table: "
                               "copies the years"),
     isWidget<pages::CashFlowPane>},
    {"page/economics/comparison", QT_TRANSLATE_NOOP("Help", "Comparison"),
     QT_TRANSLATE_NOOP("Help", "What changed the cost of a gram, class by class: from a cost that was kept before an "
                               "edit, or from another plant, to what it is now. “Keep this cost” keeps the present "
                               "one, also while another plant is opened; “Another plant…” runs a plant file. Both "
                               "must count in one currency."),
     QT_TRANSLATE_NOOP("Help", "T in the chart: its numbers as a table; Ctrl+C copies them"),
     isWidget<pages::ComparisonPane>},
    {"page/economics/footprint", QT_TRANSLATE_NOOP("Help", "Footprint"),
     QT_TRANSLATE_NOOP(
         "Help",
         "The mass of everything that goes in per mass of product (process mass intensity), by step and class, with "
         "E-factors and water. The key figure of the plant of that name counts liquids and steam alone; here "
         "consumables count where their masses are stated.\n\nEmissions come from the factors that the plant states "
         "under “footprint”; “Factors…” opens a table of your own (titer.factors/1), with its sources and scopes, in "
         "place of these. What has no factor is listed with its amount, and the sum is then said to be incomplete."),
     QT_TRANSLATE_NOOP("Help", "T in the chart: its numbers as a table\nCtrl+C in the table: copies all lines"),
     isWidget<pages::FootprintPane>},
};

QString economicsWord(const char* text)
{
    return QCoreApplication::translate("Help", text);
}

} // namespace

void addEconomicsTopics(app::HelpTopics& topics)
{
    for (const EconomicsTopic& topic : economicsTopics) {
        const bool page = &topic == economicsTopics;
        topics.add({.id = topic.id,
                    .title = economicsWord(topic.title),
                    .kind = economicsWord(page ? QT_TRANSLATE_NOOP("Help", "Page") : QT_TRANSLATE_NOOP("Help", "Pane")),
                    .place = page ? QString() : economicsWord(economicsTopics->title),
                    .meaning = economicsWord(topic.meaning),
                    .key = economicsWord(topic.keys)});
    }
}

std::string economicsTopicOf(const QWidget* widget)
{
    for (const EconomicsTopic& topic : economicsTopics)
        if (topic.is(widget)) return topic.id;
    return {};
}

} // namespace titer::help
