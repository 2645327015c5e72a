#include "ui/pages/learn/editor/trial_panel.h"

#include "app/common/sentence.h"
#include "app/learn/editor/measurables.h"
#include "app/learn/lesson_session.h"
#include "ui/widgets/finding_row.h"
#include "ui/widgets/label.h"

#include <QHBoxLayout>
#include <QLocale>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

namespace titer::pages {

using app::LessonSession;
using app::LessonTrial;
using look::Glyph;
using look::Theme;
using look::Token;
using look::Type;
using widgets::Label;

namespace {

// Of a path that lies in no step.
QString headWords(const QStringList& keys)
{
    const auto number = [&] { return keys.size() > 1 ? keys[1].toInt() + 1 : 0; };
    if (keys[0] == QLatin1String("question")) {
        if (keys.size() > 2 && keys[1] == QLatin1String("choices"))
            return TrialPanel::tr("Question, choice %1").arg(keys[2].toInt() + 1);
        if (keys.size() > 1 && keys[1] == QLatin1String("reason")) return TrialPanel::tr("Question, why that is so");
        return TrialPanel::tr("Question");
    }
    if (keys[0] == QLatin1String("start")) return TrialPanel::tr("Start plant");
    if (keys[0] == QLatin1String("draws"))
        return keys.size() > 1 ? TrialPanel::tr("Number %1", "its name").arg(keys[1]) : TrialPanel::tr("Numbers");
    if (keys[0] == QLatin1String("attempts")) return TrialPanel::tr("Attempts, column %1").arg(number());
    if (keys[0] == QLatin1String("recordings")) return TrialPanel::tr("Recording %1").arg(number());
    if (keys[0] == QLatin1String("studies")) return TrialPanel::tr("Study %1").arg(number());
    if (keys[0] == QLatin1String("title")) return TrialPanel::tr("Title");
    if (keys[0] == QLatin1String("why")) return TrialPanel::tr("Why");
    if (keys[0] == QLatin1String("goal")) return TrialPanel::tr("Goal");
    return keys.join(u'/');
}

// "steps/2/checks/0" -> "Step 3, check 1"; paths that no form shows stay as they are.
QString placeWords(const lessons::Lesson& lesson, const std::string& path)
{
    const QStringList keys = QString::fromStdString(path).split(u'/');
    if (keys.size() < 2 || keys[0] != QLatin1String("steps")) return headWords(keys);
    bool isNumber = false;
    int step = keys[1].toInt(&isNumber);
    for (std::size_t s = 0; !isNumber && s < lesson.steps.size(); ++s)
        if (keys[1] == QString::fromStdString(lesson.steps[s].id)) step = int(s);
    const QString words = TrialPanel::tr("Step %1").arg(step + 1);
    if (keys.size() < 3) return words;
    const bool numbered = keys.size() > 3;
    const QString number = numbered ? QString::number(keys[3].toInt() + 1) : QString();
    if (keys[2] == QLatin1String("checks"))
        return numbered ? TrialPanel::tr("%1, check %2").arg(words, number) : TrialPanel::tr("%1, checks").arg(words);
    if (keys[2] == QLatin1String("hints") && numbered) return TrialPanel::tr("%1, hint %2").arg(words, number);
    if (keys[2] == QLatin1String("title")) return TrialPanel::tr("%1, title").arg(words);
    if (keys[2] == QLatin1String("task")) return TrialPanel::tr("%1, task").arg(words);
    if (keys[2] == QLatin1String("reveal")) return TrialPanel::tr("%1, the way in words").arg(words);
    if (keys[2] == QLatin1String("fields")) return TrialPanel::tr("%1, answers").arg(words);
    return TrialPanel::tr("%1, solution").arg(words);
}

} // namespace

TrialPanel::TrialPanel(app::LessonDraft& draft, LessonTrial& trial, QWidget* parent)
    : QWidget(parent)
    , m_draft(draft)
    , m_trial(trial)
    , m_state(new Label({}, Type::Strong))
    , m_column(new QVBoxLayout)
{
    const int u = Theme::current().u();
    setAccessibleName(tr("What is left to do"));
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(2 * u);
    m_state->wrapWhole();
    m_column->setSpacing(u);
    column->addWidget(m_state);
    column->addLayout(m_column);
    column->addStretch();
    connect(&trial, &LessonTrial::changed, this, &TrialPanel::refresh);
    refresh();
}

void TrialPanel::addLine(Glyph glyph, const QString& words, const std::string& path)
{
    m_lines.append(look::glyphName(glyph) + QStringLiteral(": ") + words);
    auto* row = new QWidget;
    auto* line = new QHBoxLayout(row);
    line->setContentsMargins(0, 0, 0, 0);
    line->addWidget(new widgets::FindingRow(glyph, words), 1);
    if (!path.empty()) {
        auto* show = new QPushButton(tr("Show"));
        show->setProperty("role", "flat");
        show->setAccessibleName(tr("Show: %1").arg(words));
        show->setAutoDefault(true);
        connect(show, &QPushButton::clicked, this, [this, path] { emit placeAsked(path); });
        line->addWidget(show, 0, Qt::AlignTop);
        m_links.append(show);
    }
    m_column->addWidget(row);
}

void TrialPanel::addFaults(const base::Errors& errors)
{
    for (const base::Error& error : errors) {
        const QString place = placeWords(m_draft.lesson(), error.where);
        const QString words = app::sentence(error.what);
        addLine(m_draft.isMissing(error.where) ? Glyph::Info : Glyph::Warn,
                error.where.empty() ? words : tr("%1: %2", "place, fault").arg(place, words), error.where);
    }
}

void TrialPanel::addOutcome(const LessonTrial::Result& result)
{
    for (std::size_t s = 0; s < result.outcome.steps.size(); ++s) {
        const lessons::StepOutcome& step = result.outcome.steps[s];
        const std::string path = "steps/" + std::to_string(s);
        addLine(step.passed ? Glyph::Ok : Glyph::Alarm,
                step.passed ? tr("Step %1 is solved").arg(s + 1) : tr("Step %1 is not solved").arg(s + 1), path);
        for (std::size_t c = 0; c < step.findings.size(); ++c) {
            const lessons::Finding& finding = step.findings[c];
            const QString check = LessonSession::words(result.read->steps[s].checks[c].text);
            addLine(finding.passed ? Glyph::Ok : Glyph::Warn,
                    tr("%1: %2", "check, what was measured").arg(check, app::sentence(finding.said)),
                    path + "/checks/" + std::to_string(c));
        }
    }
}

void TrialPanel::refresh()
{
    widgets::clearRows(m_column);
    m_lines.clear();
    m_links.clear();
    const base::Errors& errors = m_draft.errors();
    if (m_trial.isRunning()) {
        m_state->setText(tr("The lesson is being solved by its own solution…"));
        return;
    }
    if (!errors.empty()) {
        // What is not written yet is no error, and comes after what is wrong.
        base::Errors sorted = errors;
        const auto missing = std::ranges::stable_partition(
            sorted, [this](const base::Error& error) { return !m_draft.isMissing(error.where); });
        const int open = int(missing.size()), wrong = int(sorted.size()) - open;
        m_state->setText(wrong > 0 ? tr("%n error(s) to correct before it can be used", nullptr, wrong)
                                   : tr("%n thing(s) still to be written", nullptr, open));
        m_state->setToken(Token::Text);
        return addFaults(sorted);
    }
    const std::shared_ptr<const LessonTrial::Result>& result = m_trial.result();
    if (!result) {
        m_state->setText(tr("The file is in order. Try it: the lesson is then solved by its own solution."));
        m_state->setToken(Token::Text);
        return;
    }
    const bool old = m_trial.isOutdated(m_draft.json());
    m_state->setText(result->stopped    ? tr("Stopped")
                     : result->passed() ? tr("Solved by its own solution")
                                        : tr("Its own solution does not solve it"));
    m_state->setToken(result->passed() && !old ? Token::Ok : Token::Text);
    if (old) addLine(Glyph::Info, tr("The lesson was changed since it was tried."));
    if (result->stopped) return;
    base::Errors errorsBeside = result->errors; // a check that is not met stands with its step
    std::erase_if(errorsBeside,
                  [](const base::Error& error) { return error.where.find("/checks/") != std::string::npos; });
    addFaults(errorsBeside);
    addOutcome(*result);
}

} // namespace titer::pages

#include "ui/pages/learn/editor/moc_trial_panel.cpp"
