// Tells the sanitizer of threads who hands over to whom through Qt, which is built without it: else each event that a thread posts to
// another looks like a race. Loaded in front of Qt, whose functions of the same names it calls; part of the preset `tsan` alone.
//
// An event hands over from the thread that posts it to the one that its receiver gets it in. Of a signal the receivers are not known
// here: who gets any signal of another thread is taken to have got all before it. A race that only this would show is missed.
//
// The C library's resolver answers at once here: the sanitizer does not know its thread, and ends where that asks for memory.
#include <QCoreApplication>
#include <QDeadlineTimer>
#include <QEvent>
#include <QSemaphore>
#include <QThread>
#include <QThreadPool>

#include <sanitizer/tsan_interface.h>

#include <dlfcn.h>
#include <functional>
#include <future>
#include <netdb.h>
#include <span>
#include <utility>

extern "C" {
void AnnotateIgnoreWritesBegin(const char* file, int line);
void AnnotateIgnoreWritesEnd(const char* file, int line);
}

namespace {

char signalsOfAll, poolOfAll, endOfAll;
thread_local int signalsAtHand = 0;

// What Qt copies for the thread that gets a signal, between its being seen here and its being posted, is not looked at.
void lookAway()
{
    if (signalsAtHand++ == 0) AnnotateIgnoreWritesBegin(__FILE__, __LINE__);
}
void lookAgain()
{
    if (--signalsAtHand == 0) AnnotateIgnoreWritesEnd(__FILE__, __LINE__);
}

// What a function of Qt is called behind this one, by its name in the library.
template <class Function> Function* next(const char* name)
{
    return reinterpret_cast<Function*>(dlsym(RTLD_NEXT, name));
}

bool gets(void** of)
{
    __tsan_acquire(of[0]); // the receiver
    if (static_cast<const QEvent*>(of[1])->type() == QEvent::MetaCall) __tsan_acquire(&signalsOfAll);
    __tsan_release(QThread::currentThread());
    return false;
}

// What is done in another thread, for one event or for each signal; by which of the two it is let go of Qt counts unseen.
class Work : public QtPrivate::QSlotObjectBase {
public:
    explicit Work(QtPrivate::QSlotObjectBase* work)
        : QSlotObjectBase(act)
        , m_work(work)
    {
        __tsan_release(this);
    }

private:
    static void act(int which, QSlotObjectBase* self, QObject* receiver, void** arguments, bool* same)
    {
        auto* const own = static_cast<Work*>(self);
        __tsan_acquire(own);
        if (which == Call) {
            const int outer = std::exchange(signalsAtHand, 0);
            if (outer > 0) AnnotateIgnoreWritesEnd(__FILE__, __LINE__);
            own->m_work->call(receiver, arguments);
            if (outer > 0) AnnotateIgnoreWritesBegin(__FILE__, __LINE__);
            signalsAtHand = outer;
            __tsan_release(own);
        } else if (which == Compare) {
            *same = own->m_work->compare(arguments);
        } else if (which == Destroy) {
            own->m_work->destroyIfLastRef();
            delete own;
        }
    }

    QtPrivate::QSlotObjectBase* const m_work;
};

const bool watched = QInternal::registerCallback(QInternal::EventNotifyCallback, gets);

} // namespace

void QMetaObject::activate(QObject* sender, const QMetaObject* type, int signal, void** arguments)
{
    static auto* const act =
        next<void(QObject*, const QMetaObject*, int, void**)>("_ZN11QMetaObject8activateEP7QObjectPKS_iPPv");
    __tsan_release(&signalsOfAll);
    lookAway();
    act(sender, type, signal, arguments);
    lookAgain();
}

bool QMetaObject::invokeMethodImpl(QObject* object, QtPrivate::QSlotObjectBase* slot, Qt::ConnectionType type,
                                   void* result)
{
    static auto* const invoke = next<bool(QObject*, QtPrivate::QSlotObjectBase*, Qt::ConnectionType, void*)>(
        "_ZN11QMetaObject16invokeMethodImplEP7QObjectPN9QtPrivate15QSlotObjectBaseEN2Qt14ConnectionTypeEPv");
    return invoke(object, new Work(slot), type, result);
}

QMetaObject::Connection QObject::connectImpl(const QObject* sender, void** signal, const QObject* receiver, void** slot,
                                             QtPrivate::QSlotObjectBase* work, Qt::ConnectionType type,
                                             const int* types, const QMetaObject* of)
{
    static auto* const connect = next<QMetaObject::Connection(const QObject*, void**, const QObject*, void**,
                                                              QtPrivate::QSlotObjectBase*, Qt::ConnectionType,
                                                              const int*, const QMetaObject*)>(
        "_ZN7QObject11connectImplEPKS_PPvS1_S3_PN9QtPrivate15QSlotObjectBaseEN2Qt14ConnectionTypeEPKiPK11QMetaObject");
    return connect(sender, signal, receiver, slot, new Work(work), type, types, of);
}

void QObject::deleteLater()
{
    static auto* const act = next<void(QObject*)>("_ZN7QObject11deleteLaterEv");
    __tsan_release(this);
    act(this);
}

void QCoreApplication::postEvent(QObject* receiver, QEvent* event, int priority)
{
    static auto* const post = next<void(QObject*, QEvent*, int)>("_ZN16QCoreApplication9postEventEP7QObjectP6QEventi");
    __tsan_release(receiver);
    post(receiver, event, priority);
}

void QSemaphore::acquire(int n)
{
    static auto* const act = next<void(QSemaphore*, int)>("_ZN10QSemaphore7acquireEi");
    act(this, n);
    __tsan_acquire(this);
}

bool QSemaphore::tryAcquire(int n)
{
    static auto* const act = next<bool(QSemaphore*, int)>("_ZN10QSemaphore10tryAcquireEi");
    const bool done = act(this, n);
    __tsan_acquire(this);
    return done;
}

bool QSemaphore::tryAcquire(int n, int timeout)
{
    static auto* const act = next<bool(QSemaphore*, int, int)>("_ZN10QSemaphore10tryAcquireEii");
    const bool done = act(this, n, timeout);
    __tsan_acquire(this);
    return done;
}

void QSemaphore::release(int n)
{
    static auto* const act = next<void(QSemaphore*, int)>("_ZN10QSemaphore7releaseEi");
    __tsan_release(this);
    act(this, n);
}

void QThreadPool::start(std::function<void()> work, int priority)
{
    static auto* const act =
        next<void(QThreadPool*, std::function<void()>, int)>("_ZN11QThreadPool5startESt8functionIFvvEEi");
    std::function<void()> told = [work = std::move(work)] {
        __tsan_acquire(&poolOfAll);
        work();
    };
    __tsan_release(&poolOfAll);
    act(this, std::move(told), priority);
}

QThread* QThread::createThreadImpl(std::future<void>&& work)
{
    static auto* const act = next<QThread*(std::future<void>&&)>("_ZN7QThread16createThreadImplEOSt6futureIvE");
    return act(std::async(std::launch::deferred, [work = std::move(work)]() mutable {
        work.get();
        __tsan_release(&endOfAll);
    }));
}

bool QThread::wait(QDeadlineTimer deadline)
{
    static auto* const act = next<bool(QThread*, QDeadlineTimer)>("_ZN7QThread4waitE14QDeadlineTimer");
    const bool ended = act(this, deadline);
    if (ended) {
        __tsan_acquire(this);
        __tsan_acquire(&endOfAll);
    }
    return ended;
}

bool QThread::isFinished() const
{
    static auto* const act = next<bool(const QThread*)>("_ZNK7QThread10isFinishedEv");
    const bool ended = act(this);
    if (ended) __tsan_acquire(&endOfAll);
    return ended;
}

extern "C" int getaddrinfo_a(int, gaicb** list, int count, sigevent*)
{
    for (gaicb* one : std::span(list, std::size_t(count)))
        one->__return = getaddrinfo(one->ar_name, one->ar_service, one->ar_request, &one->ar_result);
    return 0;
}
