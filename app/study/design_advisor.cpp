// Advice on designs.
#include "app/study/design_advisor.h"

#include <QCoreApplication>

namespace titer::app {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(DesignAdvisor)
};

} // namespace

QString designWords(const std::string& kind)
{
    static const std::pair<const char*, const char*> words[] = {
        {"full", QT_TRANSLATE_NOOP("DesignAdvisor", "all combinations")},
        {"fractional", QT_TRANSLATE_NOOP("DesignAdvisor", "two-level fraction")},
        {"plackett_burman", QT_TRANSLATE_NOOP("DesignAdvisor", "Plackett-Burman")},
        {"ccd", QT_TRANSLATE_NOOP("DesignAdvisor", "central composite")},
        {"box_behnken", QT_TRANSLATE_NOOP("DesignAdvisor", "Box-Behnken")},
        {"definitive_screening", QT_TRANSLATE_NOOP("DesignAdvisor", "definitive screening")},
        {"lhs", QT_TRANSLATE_NOOP("DesignAdvisor", "Latin hypercube")},
        {"sobol", QT_TRANSLATE_NOOP("DesignAdvisor", "Sobol sequence")},
        {"halton", QT_TRANSLATE_NOOP("DesignAdvisor", "Halton sequence")},
        {"mixture", QT_TRANSLATE_NOOP("DesignAdvisor", "mixture")},
        {"split_plot", QT_TRANSLATE_NOOP("DesignAdvisor", "split plot")},
        {"d_optimal", QT_TRANSLATE_NOOP("DesignAdvisor", "most precise coefficients (D-optimal)")},
        {"i_optimal", QT_TRANSLATE_NOOP("DesignAdvisor", "most precise predictions (I-optimal)")},
    };
    for (const auto& [id, text] : words)
        if (kind == id) return QCoreApplication::translate("DesignAdvisor", text);
    return QString::fromStdString(kind);
}

QString designWords(const studies::DesignCandidate& candidate)
{
    const QString kind = designWords(candidate.kind->id);
    if (candidate.request.form == "faced") return Words::tr("%1, face-centred", "a design").arg(kind);
    return kind;
}

DesignAdvisor::DesignAdvisor(QObject* parent)
    : QObject(parent)
    , m_worker(new QObject)
{
    m_thread.setObjectName(QStringLiteral("designs"));
    m_worker->moveToThread(&m_thread);
    connect(&m_thread, &QThread::finished, m_worker, &QObject::deleteLater);
    m_thread.start();
}

DesignAdvisor::~DesignAdvisor()
{
    m_stop.request_stop();
    m_thread.quit();
    m_thread.wait();
}

void DesignAdvisor::start(const studies::Factors& factors, int budget, studies::DesignGoal goal)
{
    m_stop.request_stop();
    m_stop = std::stop_source();
    m_running = true;
    const auto work = [this, factors, budget, goal, number = ++m_number, stop = m_stop.get_token()] {
        auto found = studies::adviseDesigns(factors, budget, goal, 1, stop);
        std::optional<base::Error> error;
        if (!found) error = found.error();
        const Candidates candidates = std::make_shared<const std::vector<studies::DesignCandidate>>(
            found ? *std::move(found) : Candidates::element_type());
        const auto tell = [this, number, candidates, error] {
            if (number != m_number) return;
            m_running = false;
            if (error)
                emit failed(*error);
            else
                emit advised(candidates);
        };
        QMetaObject::invokeMethod(this, tell, Qt::QueuedConnection);
    };
    QMetaObject::invokeMethod(m_worker, work, Qt::QueuedConnection);
}

void DesignAdvisor::stop()
{
    m_stop.request_stop();
    ++m_number;
    m_running = false;
}

} // namespace titer::app
