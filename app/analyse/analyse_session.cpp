// The multivariate model of a project.
#include "app/analyse/analyse_session.h"

#include "app/analyse/analyse_notices.h"
#include "app/analyse/learner_analysis.h"
#include "app/analyse/model_file.h"
#include "app/common/export_file.h"
#include "app/plugins/predicted_table.h"
#include "app/run/run_record.h"

#include <algorithm>

namespace titer::app {

using SourceKind = TableSource::Kind;

AnalyseSession::AnalyseSession(Document& document, StudySession& studies, QObject* parent)
    : QObject(parent)
    , m_document(document)
    , m_studies(studies)
    , m_setup([this](const auto&) {
        save();
        start();
    })
    , m_job(analyse)
{
    connect(&m_job, &BackgroundJob::changed, this, &AnalyseSession::takeParts);
    connect(&document, &Document::opened, this, [this] {
        m_opened = true;
        load();
    });
    connect(&document, &Document::projectChanged, this, &AnalyseSession::changeProject);
    connect(&document, &Document::checked, this, &AnalyseSession::placesChanged);
    // A table that is a run sheet follows its study.
    connect(&studies, &StudySession::changed, this, [this] {
        if (setup().table.kind == SourceKind::Study || setup().fresh.kind == SourceKind::Study) start();
    });
    load();
}

AnalyseSession::~AnalyseSession()
{
    // What was posted is written before the project goes.
    if (ProjectSession* project = m_document.project()) (void)project->ask([](store::ProjectFile&) { return true; });
}

bool AnalyseSession::change(const AnalyseSetup& setup, const QString& text, const QString& mergeKey)
{
    return m_setup.change(setup, text, mergeKey);
}

void AnalyseSession::open(const TableSource& source)
{
    AnalyseSetup next = setup();
    forget();
    next.table = source;
    next.model.clear();
    forgetTable(next);
    if (!change(next, tr("Open a table"))) start();
}

void AnalyseSession::prepareBy(const QString& recipe)
{
    AnalyseSetup next = setup();
    next.table = preparedBy(next, m_table, recipe);
    // What the table of the model went through is done to new rows as well.
    const TableRecipe& before = setup().table.recipe;
    if (!before.isEmpty() && next.fresh.recipe == before) next.fresh.recipe = next.table.recipe;
    m_readsAgain = true;
    if (!change(next, tr("Prepare the table"))) start();
}

void AnalyseSession::openModel(const QString& path)
{
    AnalyseSetup next;
    next.model = path.toStdString();
    next.fresh = setup().fresh;
    if (!change(next, tr("Open a model"))) start();
}

void AnalyseSession::predictRows(const TableSource& source)
{
    AnalyseSetup next = setup();
    next.fresh = source;
    forgetFresh();
    if (!change(next, source.kind == SourceKind::None ? tr("Without new rows") : tr("Predict new rows"))) start();
}

void AnalyseSession::setRole(const std::vector<std::string>& columns, ModelRole role)
{
    AnalyseSetup next = setup();
    for (const std::string& column : columns) app::setRole(next, column, role);
    change(next, tr("Role of columns"));
}

TableValue AnalyseSession::rowTable() const
{
    if (!setup().ofBatches || setup().table.kind == SourceKind::None) return m_table;
    return m_analysis && m_analysis->batches ? m_analysis->table : nullptr;
}

void AnalyseSession::setExcluded(const std::vector<int>& rows, bool excluded)
{
    const TableValue table = rowTable();
    if (!table) return;
    AnalyseSetup next = setup();
    for (const int row : rows) {
        const std::string& name = table->rows[std::size_t(row)];
        if (excluded)
            next.excluded.insert(name);
        else
            next.excluded.erase(name);
    }
    change(next, excluded ? tr("Leave rows out") : tr("Take rows in again"));
}

bool AnalyseSession::isExcluded(int row) const
{
    const TableValue table = rowTable();
    return table && setup().excluded.contains(table->rows[std::size_t(row)]);
}

base::Done AnalyseSession::saveModel(const QString& path) const
{
    if (!m_analysis)
        return base::inputError(base::say(CORE_TR("core", "There is no model to be saved. Open a table first.")));
    return writeExport(path, QByteArray::fromStdString(modelFileJson(*m_analysis, learner()).write() + "\n"));
}

base::Done AnalyseSession::savePredicted(const QString& path) const
{
    if (!m_analysis || !m_analysis->fresh || m_analysis->model.yNames.empty())
        return base::inputError(base::say(
            CORE_TR("core", "Nothing is predicted. Predict the rows of a table by a model with a response.")));
    const PredictedRows& fresh = *m_analysis->fresh;
    return writeExport(
        path, QByteArray::fromStdString(predictedCsv(m_analysis->model, fresh.prediction, fresh.table->sheet)));
}

void AnalyseSession::start()
{
    m_taken = 0;
    m_isCurrent = false;
    m_fault.reset();
    m_readShare.reset();
    permutations().clear();
    if (setup().isEmpty()) {
        forget();
        return m_job.clear();
    }
    const bool isAgain = std::exchange(m_readsAgain, false);
    AnalyseOrder order{.setup = setup(), .project = m_document.path().toStdString()};
    for (const TableSource& source : {setup().table, setup().fresh}) {
        if (source.kind == SourceKind::Study) {
            if (const StudySession::Value study = m_studies.find(source.place))
                order.known.push_back(std::make_shared<const AnalyseTable>(runTableOf(*study)));
        } else if (!isAgain && m_table && m_table->source == source) {
            order.known.push_back(m_table);
        } else if (!isAgain && m_analysis && m_analysis->fresh && m_analysis->fresh->courses.empty() &&
                   m_analysis->fresh->table->source == source) { // of batches it has a row for each
            order.known.push_back(m_analysis->fresh->table);
        } else if (source.kind == SourceKind::Runs) {
            for (const std::string& id : source.recorded.batches)
                if (auto one = run(std::strtoll(id.c_str(), nullptr, 10))) order.runs.push_back(std::move(one));
        }
    }
    // Of another table nothing is shown any more.
    const bool other =
        m_analysis && (!areAlikeBefore(m_analysis->setup.table, setup().table) ||
                       m_analysis->setup.model != setup().model || m_analysis->setup.ofBatches != setup().ofBatches);
    if (other || (m_table && !areAlikeBefore(m_table->source, setup().table))) forget();
    m_job.start(std::move(order));
}

void AnalyseSession::forget()
{
    m_analysis = nullptr;
    m_table = nullptr;
    m_rows.clear();
    m_left.clear();
    m_variable.clear();
    m_axes = {0, 1};
    m_response = 0;
    m_learner.reset();
    m_point = -1;
}

// New rows of a file that was read already are read again.
void AnalyseSession::forgetFresh()
{
    std::erase_if(m_rows, [](const AnalyseRow& row) { return row.fresh; });
    if (!m_analysis || !m_analysis->fresh) return;
    auto own = std::make_shared<Analysis>(*m_analysis);
    own->fresh.reset();
    m_analysis = std::move(own);
}

void AnalyseSession::takeTable(const TableValue& table)
{
    const bool isOther =
        m_table && areAlikeBefore(m_table->source, table->source) && m_table->recipeSha256 != table->recipeSha256;
    // A run sheet with other runs: rows by their number are others.
    if (m_table && m_table->rows != table->rows) {
        if (isOther) {
            if (const TableValue rows = rowTable())
                for (const AnalyseRow& row : m_rows)
                    if (!row.fresh) m_left.insert(rows->rows[std::size_t(row.row)]);
            m_rows.clear();
            m_analysis = nullptr; // it knows none of them
        } else {
            forget();
        }
    }
    m_table = table;
    AnalyseSetup proposed = setup();
    if (isOther && !goesOnWith(proposed, *table)) forgetTable(proposed);
    addRoles(proposed, *table);
    if (proposed == setup()) return;
    m_setup.replace(proposed);
    save();
    start();
}

void AnalyseSession::takeParts()
{
    while (m_taken < m_job.parts().size()) {
        const AnalysePart part = m_job.parts()[m_taken++]; // the job may begin anew
        take(part);
    }
    emit changed();
}

void AnalyseSession::take(const AnalysePart& part)
{
    if (part.fault) m_fault = part.fault;
    m_readShare = part.read;
    if (part.table) takeTable(part.table);
    if (part.analysis) {
        m_analysis = part.analysis;
        m_isCurrent = true;
        if (const TableValue rows = m_left.empty() ? nullptr : rowTable())
            for (std::size_t row = 0; row < rows->rows.size(); ++row)
                if (m_left.contains(rows->rows[row])) m_rows.insert({false, int(row)});
        m_left.clear();
        keepLooks();
    }
}

// What is looked at is there still.
void AnalyseSession::keepLooks()
{
    const int last = std::max(0, m_analysis->model.components() - 1);
    for (int& axis : m_axes) axis = std::clamp(axis, 0, last);
    if (m_axes[0] == m_axes[1] && last > 0) m_axes[1] = m_axes[0] == 0 ? 1 : 0;
    m_response = std::clamp(m_response, 0, std::max(0, int(m_analysis->model.yNames.size()) - 1));
    const auto rowsOf = [](const TableValue& table) { return table ? int(table->rows.size()) : 0; };
    const int own = rowsOf(m_analysis->table), fresh = m_analysis->fresh ? rowsOf(m_analysis->fresh->table) : 0;
    std::erase_if(m_rows, [&](const AnalyseRow& row) { return row.row >= (row.fresh ? fresh : own); });
    const bool isCourse = m_analysis->batches && m_analysis->batches->variableOf(m_variable) >= 0;
    if (!isCourse && std::ranges::find(m_analysis->model.xNames, m_variable) == m_analysis->model.xNames.end())
        m_variable.clear();
    if (!m_analysis->batches || m_point >= int(m_analysis->batches->mean.rows())) m_point = -1;
    emit looked();
}

std::vector<HistoryEntry> AnalyseSession::runs() const
{
    std::vector<HistoryEntry> found;
    ProjectSession* project = m_document.project();
    if (!project) return found;
    const auto runs = project->ask([](store::ProjectFile& file) { return file.runs(); });
    if (!runs) return found;
    for (const store::RunEntry& run : *runs)
        found.push_back({run.id, QString::fromStdString(run.name),
                         QDateTime::fromString(QString::fromStdString(run.created), Qt::ISODateWithMs), statusOf(run)});
    return found;
}

std::shared_ptr<const Run> AnalyseSession::run(std::int64_t id) const
{
    ProjectSession* project = m_document.project();
    if (!project) return nullptr;
    const auto stored = project->ask([id](store::ProjectFile& file) { return file.run(id); });
    if (!stored) return nullptr;
    const auto read = fromStored(*stored, m_document.catalogue());
    return read ? *read : nullptr;
}

void AnalyseSession::selectRows(const std::set<AnalyseRow>& rows)
{
    if (rows == m_rows) return;
    m_rows = rows;
    emit looked();
}

void AnalyseSession::selectVariable(const std::string& name)
{
    if (name == m_variable) return;
    m_variable = name;
    emit looked();
}

void AnalyseSession::setAxis(std::size_t axis, int component)
{
    if (m_axes[axis] == component) return;
    if (m_axes[1 - axis] == component) m_axes[1 - axis] = m_axes[axis];
    m_axes[axis] = component;
    emit looked();
}

void AnalyseSession::selectResponse(int response)
{
    if (response == m_response || response < 0) return;
    m_response = response;
    emit looked();
}

int AnalyseSession::learner() const
{
    if (!m_analysis || !m_analysis->learners) return -1;
    const std::vector<LearnerFit>& fits = m_analysis->learners->fits;
    for (std::size_t i = 0; i < fits.size(); ++i)
        if (fits[i].learned && fits[i].learner == m_learner) return int(i);
    return m_analysis->learners->best();
}

void AnalyseSession::selectLearner(int learner)
{
    if (learner < 0 || learner == this->learner()) return;
    m_learner = m_analysis->learners->fits[std::size_t(learner)].learner;
    emit looked();
}

void AnalyseSession::selectPoint(int point)
{
    if (point == m_point) return;
    m_point = point;
    emit looked();
}

void AnalyseSession::load()
{
    AnalyseSetup kept;
    if (ProjectSession* project = m_document.project()) {
        const auto text = project->ask([](store::ProjectFile& file) { return file.setting(analyseSetupKey); });
        if (text && *text) kept = readSetup(**text, project->path());
        if (!text) emit failed(text.error());
    }
    m_setup.reset(kept);
    forget();
    start();
}

void AnalyseSession::changeProject()
{
    // The same plant in a project that is new.
    if (!std::exchange(m_opened, false) && m_document.project() && !setup().isEmpty()) save();
}

void AnalyseSession::save()
{
    ProjectSession* project = m_document.project();
    if (!project || !project->writable()) return;
    project->post([text = setupJson(setup(), project->path()).write(false)](store::ProjectFile& file) {
        // Where the disk refuses this, saving the plant fails too, and that is reported.
        (void)file.setSetting(analyseSetupKey, text);
    });
}

} // namespace titer::app

#include "app/analyse/moc_analyse_session.cpp"
